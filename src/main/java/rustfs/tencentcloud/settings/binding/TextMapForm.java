package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;

/** Texts by keys that the user chooses. */
record TextMapForm() implements Form {
    @Override
    public @Nullable Object read(JsonNode node, Path path, Problems problems) {
        if (!node.isObject()) {
            problems.add(path, JsonKind.BLOCK.refusalOf(node), allowed());
            return null;
        }
        Map<String, String> texts = new TreeMap<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isTextual()) {
                texts.put(entry.getKey(), value.textValue());
            } else {
                String reason = JsonKind.TEXT.refusalOf(value);
                problems.add(path.field(entry.getKey()), reason, "a text", "put it in quotes");
            }
        });
        return texts.size() == node.size() ? texts : null;
    }

    @Override
    public String allowed() {
        return "texts by key, such as {team: storage}";
    }
}
