package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;

/** A list of values or blocks of one form. */
record ListForm(Form element) implements Form {
    @Override
    public @Nullable Object read(JsonNode node, Path path, Problems problems) {
        if (!node.isArray()) {
            problems.add(path, JsonKind.LIST.refusalOf(node), allowed(), "write it as a list; [] is an empty one");
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
        return "a list; each entry: " + element.allowed();
    }
}
