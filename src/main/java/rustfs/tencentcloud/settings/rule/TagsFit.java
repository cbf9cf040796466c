package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.cloud.Limits.TagLimits;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Tags have a limit for each resource, of which the stack uses some itself, and limits of length. */
record TagsFit(TagLimits limits) implements Rule {
    /** The tags that components add: what a resource is for, and which stack it belongs to. */
    private static final int RESERVED = 10;

    /** What no key may begin with. Source: tencentcloud.com/document/product/651/13354 and 597/33355. */
    private static final List<String> OF_THE_CLOUD = List.of("qcs:", "qcloud", "tencent", "project", "项目");

    @Override
    public void check(StackSettings settings, Problems problems) {
        Path tags = Path.ROOT.field("tags");
        int free = limits.perResource() - RESERVED;
        int count = settings.tags().size();
        if (count > free) {
            problems.add(tags, "there are " + count + " tags", "up to " + free);
        }
        settings.tags().forEach((key, value) -> {
            if (key.isBlank() || key.length() > limits.keyLength()) {
                String allowed = "a key of 1 to " + limits.keyLength() + " characters";
                problems.add(tags.field(key), "the key has " + key.length() + " characters", allowed);
            }
            OF_THE_CLOUD.stream().filter(key::startsWith).findFirst().ifPresent(start -> {
                String allowed = "a key that begins with none of " + String.join(", ", OF_THE_CLOUD);
                problems.add(
                        tags.field(key), "Tencent Cloud keeps keys that begin with '" + start + "' to itself", allowed);
            });
            if (value.length() > limits.valueLength()) {
                String allowed = "up to " + limits.valueLength() + " characters";
                problems.add(tags.field(key), "the value has " + value.length() + " characters", allowed);
            }
        });
    }
}
