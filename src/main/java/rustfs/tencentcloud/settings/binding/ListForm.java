package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;

/**
 * A list of values or blocks of one form.
 *
 * @param fewest how many entries it has at least
 */
record ListForm(Form element, int fewest) implements Form {
    @Override
    public @Nullable Object read(JsonNode node, Path path, Problems problems) {
        if (!node.isArray()) {
            String fix = fewest == 0 ? "write it as a list; [] is an empty one" : "write it as a list";
            problems.add(path, JsonKind.LIST.refusalOf(node), allowed(), fix);
            return null;
        }
        if (node.size() < fewest) {
            problems.add(path, "it has " + node.size() + " entries", allowed());
            return null;
        }
        List<Object> entries = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            Object entry = element.read(node.required(index), path.index(index), problems);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries.size() == node.size() ? entries : null;
    }

    @Override
    public String allowed() {
        String count = fewest == 0 ? "a list" : "a list of " + fewest + " or more";
        return count + ", each " + element.allowed();
    }
}
