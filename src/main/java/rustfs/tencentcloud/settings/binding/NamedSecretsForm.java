package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.settings.NamedSecrets;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.content.ContentName;

/** Reads the secrets of others. What is wrong with one is said without the secret. */
record NamedSecretsForm(JsonTree json) {
    private static final Path PATH = Path.ROOT.field(NamedSecrets.KEY);
    private static final String ALLOWED = "a secret text under each name";
    private static final String FIX =
            "pulumi config set --secret --type string --path 'rustfs:" + NamedSecrets.KEY + ".<name>'";

    NamedSecrets read(@Nullable String text, Problems problems) {
        if (text == null) {
            return NamedSecrets.NONE;
        }
        JsonNode node = node(text);
        if (node == null || !node.isObject()) {
            problems.add(PATH, "it is not a block of names", ALLOWED, FIX);
            return NamedSecrets.NONE;
        }
        Map<String, String> values = new TreeMap<>();
        node.properties().forEach(entry -> {
            read(PATH.field(entry.getKey()), entry.getKey(), entry.getValue(), problems);
            values.put(entry.getKey(), entry.getValue().asText());
        });
        return NamedSecrets.of(values);
    }

    private @Nullable JsonNode node(String text) {
        try {
            return json.read(text);
        } catch (JsonProcessingException notJson) {
            // Its message would quote the text.
            return null;
        }
    }

    private static void read(Path path, String name, JsonNode value, Problems problems) {
        try {
            ContentName.of(name);
        } catch (InvalidValueException refusal) {
            problems.add(path, refusal);
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            problems.add(path, "it is not a text, or an empty one", ALLOWED, FIX);
        }
    }
}
