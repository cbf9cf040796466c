package rustfs.tencentcloud.simulator.service.cls;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.value.Value;

/** Cloud Log Service. */
public final class ClsService {
    public static final String TOPIC = "ClsTopic";
    private static final String LOGSET = "ClsLogset";

    private ClsService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(LOGSET, logset(), TOPIC, topic(), "ClsIndex", index());
    }

    private static TypeRules logset() {
        return TypeRules.named(draft -> Ids.uuid(draft.seed()))
                .unique("logsetName", "InvalidParameter.LogsetConflict", "There is a logset of the name '%s' already.")
                .computes("createTime", Draft::time)
                .shows("topicCount", draft -> Value.of(draft.referrers(TOPIC).size()))
                .usedWith("FailedOperation.LogsetNotEmpty", "The logset '%s' still holds topics.");
    }

    private static TypeRules topic() {
        Refusal taken =
                new Refusal("InvalidParameter.TopicConflict", "The logset has a topic of the name '%s' already.");
        return TypeRules.named(draft -> Ids.uuid(draft.seed()))
                .refers(Reference.to(
                        LOGSET,
                        "logsetId",
                        Effect.BLOCKS,
                        new Refusal("ResourceNotFound.LogsetNotExist", "The logset '%s' does not exist.")))
                .claims(draft -> List.of(new Claim("topic/" + draft.text("logsetId"), draft.text("topicName"), taken)))
                .computes("autoSplit", Value.of(true))
                .computes("maxSplitPartitions", Value.of(50))
                .computes("partitionCount", Value.of(1))
                .computes("period", Value.of(30))
                .computes("storageType", Value.of("hot"));
    }

    private static TypeRules index() {
        return TypeRules.named(draft -> draft.text("topicId"))
                .existing("InvalidParameter.IndexConflict", "The topic '%s' has an index already.")
                .refers(Reference.to(
                        TOPIC,
                        "topicId",
                        Effect.BELONGS_TO,
                        new Refusal("ResourceNotFound.TopicNotExist", "The topic '%s' does not exist.")))
                .computes("status", Value.of(true));
    }
}
