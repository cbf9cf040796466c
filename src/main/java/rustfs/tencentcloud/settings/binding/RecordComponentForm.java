package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/**
 * A setting in its block.
 *
 * @param byDefault what it is if it is not set; null if it then has no value
 * @param optional whether it may have no value
 */
record RecordComponentForm(
        String name,
        Form form,
        Setting setting,
        @Nullable Range range,
        @Nullable JsonNode byDefault,
        boolean optional) {

    @Nullable
    Object read(JsonNode block, Path parent, Problems problems) {
        Path path = parent.field(name);
        JsonNode node = block.has(name) ? block.get(name) : byDefault;
        if (node == null) {
            if (!optional) {
                problems.add(path, "it is not set and has no default", allowed());
            }
            return null;
        }
        Object value = form.read(node, path, problems);
        if (value != null) {
            checkRange(value, path, problems);
        }
        return value;
    }

    /** What is allowed, with the bounds. */
    String allowed() {
        if (range == null) {
            return form.allowed();
        }
        boolean list = form instanceof ListForm;
        String bounds =
                range.max() == Integer.MAX_VALUE ? range.min() + " or more" : range.min() + " to " + range.max();
        return list ? form.allowed() + "; " + bounds + " entries" : bounds;
    }

    private void checkRange(Object value, Path path, Problems problems) {
        if (range == null) {
            return;
        }
        int number = value instanceof Collection<?> entries ? entries.size() : (Integer) value;
        if (number < range.min() || number > range.max()) {
            String reason = value instanceof Collection<?> ? "it has " + number + " entries" : "it is " + number;
            problems.add(path, reason, allowed());
        }
    }
}
