package rustfs.tencentcloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.binding.JsonTree;

/** The configuration of the stack as the language host hands it over. */
final class StackConfiguration {
    /** The variable with all keys in one JSON object, secrets decrypted. Pulumi's own reader cannot list the keys. */
    static final String VARIABLE = "PULUMI_CONFIG";

    private StackConfiguration() {}

    /** The keys of one namespace without it, so that one that nobody knows is seen. */
    static Map<String, String> ofNamespace(String namespace, @Nullable String json) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (json == null) {
            return keys;
        }
        String prefix = namespace + ":";
        read(json).properties().forEach(property -> {
            if (property.getKey().startsWith(prefix)) {
                keys.put(
                        property.getKey().substring(prefix.length()),
                        property.getValue().asText());
            }
        });
        return keys;
    }

    private static JsonNode read(String json) {
        try {
            return new JsonTree().read(json);
        } catch (JsonProcessingException broken) {
            // Its message would quote the text, which holds secrets.
            throw new IllegalStateException(VARIABLE + " is not the JSON object that the language host writes");
        }
    }
}
