package rustfs.tencentcloud.simulator.cloud;

import java.util.Map;
import java.util.Set;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What Tencent Cloud's tag service takes for the tags of a resource.
 *
 * <p>Source: its limits (tencentcloud.com/document/product/651/13354) and the codes of the API ModifyResourceTags.
 */
final class TagLimits {
    static final int MOST = 50;
    static final int LONGEST_KEY = 127;
    static final int LONGEST_VALUE = 255;
    /** What no key may begin with. */
    private static final Set<String> RESERVED = Set.of("qcs:", "qcloud", "tencent", "project", "项目");

    private TagLimits() {}

    static void check(Draft draft) {
        Map<String, Value> tags =
                draft.planned().value().getOrDefault("tags", new Value.Null()).fields();
        if (tags.size() > MOST) {
            throw CloudFailure.of(
                    "LimitExceeded.ResourceAttachedTags",
                    "A resource has at most " + MOST + " tags, got " + tags.size() + ".");
        }
        tags.forEach((key, value) -> check(key, value.text().orElse("")));
    }

    private static void check(String key, String value) {
        if (key.isEmpty()) {
            throw CloudFailure.of("InvalidParameterValue.TagKeyEmpty", "The key of a tag may not be empty.");
        }
        if (RESERVED.stream().anyMatch(key::startsWith)) {
            throw CloudFailure.of("InvalidParameter.ReservedTagKey", "The tag '" + key + "' is the cloud's own.");
        }
        if (key.length() > LONGEST_KEY) {
            throw CloudFailure.of(
                    "InvalidParameterValue.TagKeyLengthExceeded",
                    "The key of a tag has at most " + LONGEST_KEY + " characters, got " + key.length() + ".");
        }
        if (value.length() > LONGEST_VALUE) {
            throw CloudFailure.of(
                    "InvalidParameterValue.TagValueLengthExceeded",
                    "The value of the tag '" + key + "' has at most " + LONGEST_VALUE + " characters, got "
                            + value.length() + ".");
        }
    }
}
