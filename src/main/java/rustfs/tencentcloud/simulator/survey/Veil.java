package rustfs.tencentcloud.simulator.survey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Sensitivity;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Takes out of a thing's outputs what is secret. Three of them know: the provider's schema, the state of the stack
 * that the thing is of, and the names that secrets go by (for what no stack knows yet, or no more).
 */
public final class Veil {
    /** What stands in the place of a secret. */
    public static final String HIDDEN = "[secret]";

    private static final Pattern NAMES = Pattern.compile(
            "(?i).*(password|passwd|credential|privatekey|secretkey|secretstring|secretbinary|userdata(raw)?|token)");

    private Veil() {}

    /**
     * The outputs without secrets.
     *
     * @param type absent for a type that the schema does not hold
     * @param secrets the outputs that a state calls secret
     */
    public static Value.Fields over(Value.Fields outputs, @Nullable ResourceType type, Set<String> secrets) {
        Value.Fields marked = type == null ? outputs : Sensitivity.mark(type, outputs);
        Map<String, Value> shown = new TreeMap<>();
        marked.value()
                .forEach((name, value) -> shown.put(
                        name, secrets.contains(name) && !value.isBlank() ? Value.of(HIDDEN) : hide(name, value)));
        return Value.of(shown);
    }

    private static Value hide(String name, Value value) {
        if (value.isBlank()) {
            return value.plain();
        }
        boolean isText = value.fields().isEmpty() && value.items().isEmpty();
        if (value instanceof Value.Secret
                || (isText && value.text().isPresent() && NAMES.matcher(name).matches())) {
            return Value.of(HIDDEN);
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> shown = new TreeMap<>();
            fields.value().forEach((field, inner) -> shown.put(field, hide(field, inner)));
            return Value.of(shown);
        }
        return value instanceof Value.Items items
                ? Value.of(items.value().stream().map(item -> hide(name, item)).toList())
                : value;
    }
}
