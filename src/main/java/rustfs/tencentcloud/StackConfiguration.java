package rustfs.tencentcloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        read(json).forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                keys.put(key.substring(prefix.length()), value);
            }
        });
        return keys;
    }

    private static Map<String, String> read(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException broken) {
            // Its message would quote the text, which holds secrets.
            throw new IllegalStateException(VARIABLE + " is not the JSON object that the language host writes");
        }
    }
}
