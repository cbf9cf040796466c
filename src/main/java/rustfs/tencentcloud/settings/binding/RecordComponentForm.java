package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.Setting;

/**
 * A setting in its block.
 *
 * @param byDefault what it is if it is not set; null if it then has no value
 * @param optional whether it may have no value
 */
record RecordComponentForm(
        String name, Form form, Setting setting, @Nullable JsonNode byDefault, boolean optional) {

    @Nullable
    Object read(JsonNode block, Path parent, Problems problems) {
        Path path = parent.field(name);
        JsonNode node = block.has(name) ? block.get(name) : byDefault;
        if (node == null) {
            if (!optional) {
                problems.add(path, "it is not set and has no default", form.allowed());
            }
            return null;
        }
        return form.read(node, path, problems);
    }

    boolean required() {
        return byDefault == null && !optional;
    }
}
