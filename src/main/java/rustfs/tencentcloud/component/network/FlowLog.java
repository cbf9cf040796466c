package rustfs.tencentcloud.component.network;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.ClsIndex;
import com.pulumi.tencentcloud.ClsIndexArgs;
import com.pulumi.tencentcloud.ClsLogset;
import com.pulumi.tencentcloud.ClsLogsetArgs;
import com.pulumi.tencentcloud.ClsTopic;
import com.pulumi.tencentcloud.ClsTopicArgs;
import com.pulumi.tencentcloud.VpcFlowLog;
import com.pulumi.tencentcloud.VpcFlowLogArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleFullTextArgs;
import java.util.Map;
import rustfs.tencentcloud.cloud.Region;

/** Declares the log of the connections in a VPC: a topic in CLS with an index, and the flow log that fills it. */
final class FlowLog {
    private static final String TOKENIZER = "@&()='\",;:<>[]{}/ \n\t\r";

    private final String name;
    private final Map<String, String> tags;
    private final CustomResourceOptions options;

    FlowLog(String name, Map<String, String> tags, CustomResourceOptions options) {
        this.name = name;
        this.tags = tags;
        this.options = options;
    }

    void declare(Output<String> vpcId, Region region, int retentionDays) {
        Output<String> topicId = topic(retentionDays).id();
        declareIndex(topicId);
        new VpcFlowLog(
                name,
                VpcFlowLogArgs.builder()
                        .flowLogName(name)
                        .vpcId(vpcId)
                        .resourceType("VPC")
                        .resourceId(vpcId)
                        .trafficType("ALL")
                        .storageType("cls")
                        .cloudLogId(topicId)
                        .cloudLogRegion(region.code())
                        .tags(tags)
                        .build(),
                // The provider calls these updatable and refuses to update them.
                replacedWith("resourceType", "resourceId", "vpcId", "trafficType", "cloudLogId", "cloudLogRegion"));
    }

    private ClsTopic topic(int retentionDays) {
        ClsLogset logset = new ClsLogset(
                name, ClsLogsetArgs.builder().logsetName(name).tags(tags).build(), options);
        return new ClsTopic(
                name,
                ClsTopicArgs.builder()
                        .topicName(name)
                        .logsetId(logset.id())
                        .period((double) retentionDays)
                        .storageType("hot")
                        .partitionCount(1.0)
                        .autoSplit(true)
                        .tags(tags)
                        .build(),
                replacedWith("partitionCount", "storageType"));
    }

    /** Without an index nothing in the topic can be searched. */
    private void declareIndex(Output<String> topicId) {
        new ClsIndex(
                name,
                ClsIndexArgs.builder()
                        .topicId(topicId)
                        .status(true)
                        .rule(ClsIndexRuleArgs.builder()
                                .fullText(ClsIndexRuleFullTextArgs.builder()
                                        .caseSensitive(false)
                                        .containZH(false)
                                        .tokenizer(TOKENIZER)
                                        .build())
                                .build())
                        .build(),
                replacedWith("topicId"));
    }

    private CustomResourceOptions replacedWith(String... properties) {
        return CustomResourceOptions.merge(
                options,
                CustomResourceOptions.builder().replaceOnChanges(properties).build());
    }
}
