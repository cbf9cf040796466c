package rustfs.tencentcloud.component.observability;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.ClsIndex;
import com.pulumi.tencentcloud.ClsIndexArgs;
import com.pulumi.tencentcloud.ClsLogset;
import com.pulumi.tencentcloud.ClsLogsetArgs;
import com.pulumi.tencentcloud.ClsTopic;
import com.pulumi.tencentcloud.ClsTopicArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleFullTextArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleKeyValueArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleKeyValueKeyValueArgs;
import com.pulumi.tencentcloud.inputs.ClsIndexRuleKeyValueKeyValueValueArgs;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.component.security.NodeRole;

/** The log of all nodes in CLS: one topic, with an index over its text and over the fields that every line has. */
public final class NodeLogs extends ComponentResource {
    private static final String TOKENIZER = "@&()='\",;:<>[]{}/ \n\t\r";

    /** What the nodes write beside the text of a line. */
    private static final List<String> FIELDS = List.of("level", "node", "priority", "target");

    private final ClsTopic topic;

    public NodeLogs(String name, int retentionDays, Map<String, String> tags, ComponentResourceOptions options) {
        super("rustfs:observability:NodeLogs", name, options);
        CustomResourceOptions child =
                CustomResourceOptions.builder().parent(this).build();
        ClsLogset logset = new ClsLogset(
                name, ClsLogsetArgs.builder().logsetName(name).tags(tags).build(), child);
        topic = new ClsTopic(
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
                // The provider calls these updatable and refuses to update them.
                replacedWith(child, "partitionCount", "storageType"));
        new ClsIndex(
                name,
                ClsIndexArgs.builder()
                        .topicId(topic.id())
                        .status(true)
                        .rule(index())
                        .build(),
                replacedWith(child, "topicId"));
        registerOutputs(Map.of("topicId", topic.id()));
    }

    public Output<String> topicId() {
        return topic.id();
    }

    /** To add lines to this topic, and nothing else. */
    public NodeRole.Permission toWrite() {
        return new NodeRole.Permission(
                "cls", List.of("cls:UploadLog"), topic.id().applyValue(id -> "topic/" + id));
    }

    private static ClsIndexRuleArgs index() {
        List<ClsIndexRuleKeyValueKeyValueArgs> fields = FIELDS.stream()
                .map(field -> ClsIndexRuleKeyValueKeyValueArgs.builder()
                        .key(field)
                        .value(ClsIndexRuleKeyValueKeyValueValueArgs.builder()
                                .type("text")
                                .tokenizer(TOKENIZER)
                                .sqlFlag(true)
                                .build())
                        .build())
                .toList();
        return ClsIndexRuleArgs.builder()
                .fullText(ClsIndexRuleFullTextArgs.builder()
                        .caseSensitive(false)
                        .containZH(false)
                        .tokenizer(TOKENIZER)
                        .build())
                .keyValue(ClsIndexRuleKeyValueArgs.builder()
                        .caseSensitive(false)
                        .keyValues(fields)
                        .build())
                .build();
    }

    private static CustomResourceOptions replacedWith(CustomResourceOptions child, String... properties) {
        return CustomResourceOptions.merge(
                child,
                CustomResourceOptions.builder().replaceOnChanges(properties).build());
    }
}
