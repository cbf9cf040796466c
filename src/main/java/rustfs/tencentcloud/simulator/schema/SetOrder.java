package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The order in which Terraform keeps the items of a set: texts and numbers by their value, objects by a text made of
 * their fields, by Terraform name. Source: go-cty, set_internals.go.
 */
final class SetOrder {
    private SetOrder() {}

    /** The items in order, each once. */
    static List<Value> sorted(Shape element, List<Value> items) {
        List<Value> sorted = new ArrayList<>(items.stream().distinct().toList());
        sorted.sort(order(element));
        return sorted;
    }

    private static Comparator<Value> order(Shape element) {
        Comparator<Value> knownFirst = Comparator.comparing(Value.Unknown.class::isInstance);
        return element == Shape.Scalar.NUMBER
                ? knownFirst.thenComparing(item -> item.number().orElse(0.0))
                : knownFirst.thenComparing(
                        item -> element == Shape.Scalar.TEXT ? item.text().orElse("") : key(element, item));
    }

    private static String key(Shape shape, @Nullable Value value) {
        if (value instanceof Value.Unknown) {
            return "?";
        }
        if (value == null || value instanceof Value.Null) {
            return shape instanceof Shape.ListOf ? "[]" : "~";
        }
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            Map<String, String> keys = new TreeMap<>();
            object.properties()
                    .values()
                    .forEach(property -> keys.put(
                            property.terraformName(),
                            key(property.shape(), fields.value().get(property.name()))));
            return "<" + String.join(";", keys.values()) + ";>";
        }
        if (shape instanceof Shape.ListOf list) {
            StringBuilder key = new StringBuilder("[");
            value.items().forEach(item -> key.append(key(list.element(), item)).append(';'));
            return key.append(']').toString();
        }
        if (value instanceof Value.Flag flag) {
            return flag.value() ? "T" : "F";
        }
        return value.number()
                .map(Coercion::text)
                .orElseGet(
                        () -> String.format(Locale.ROOT, "\"%s\"", value.text().orElse("")));
    }
}
