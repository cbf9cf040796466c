package rustfs.tencentcloud.simulator.survey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
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
        Map<String, Value> shown =
                new TreeMap<>(type == null ? hideNamed(outputs.plain()) : hide(type.properties(), outputs.plain()));
        shown.replaceAll((name, value) -> secrets.contains(name) && !value.isBlank() ? Value.of(HIDDEN) : value);
        return Value.of(shown);
    }

    private static Map<String, Value> hide(Map<String, Property> properties, Value.Fields values) {
        Map<String, Value> shown = new TreeMap<>();
        values.value().forEach((name, value) -> {
            Property property = properties.get(name);
            boolean isSecret = property != null && property.is(Property.Trait.SENSITIVE) && !value.isBlank();
            shown.put(
                    name, isSecret ? Value.of(HIDDEN) : hide(property == null ? null : property.shape(), name, value));
        });
        return shown;
    }

    private static Value hide(@Nullable Shape shape, String name, Value value) {
        if (value instanceof Value.Fields fields) {
            return Value.of(
                    shape instanceof Shape.ObjectOf object ? hide(object.properties(), fields) : hideNamed(fields));
        }
        if (value instanceof Value.Items items) {
            Shape element = shape instanceof Shape.ListOf list ? list.element() : null;
            return Value.of(items.value().stream()
                    .map(item -> hide(element, name, item))
                    .toList());
        }
        boolean isNamedSo = !value.isBlank()
                && value.text().isPresent()
                && NAMES.matcher(name).matches();
        return isNamedSo ? Value.of(HIDDEN) : value;
    }

    private static Map<String, Value> hideNamed(Value.Fields values) {
        return hide(Map.of(), values);
    }
}
