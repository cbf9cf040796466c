package rustfs.tencentcloud.simulator.schema;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Turns scalars into the kind that the schema wants, where the bridge does: numbers and booleans into texts, and
 * texts that are numbers into numbers. A text is never taken for a boolean.
 */
final class Coercion {
    private Coercion() {}

    /** The inputs with every scalar in its kind; what cannot be turned stays what it is. */
    static Value.Fields inputs(ResourceType type, Value.Fields inputs) {
        return object(type.properties(), inputs);
    }

    private static Value.Fields object(Map<String, Property> properties, Value.Fields values) {
        Map<String, Value> coerced = new TreeMap<>(values.value());
        coerced.replaceAll((name, value) -> {
            Property property = properties.get(name);
            return property == null ? value : of(property.shape(), value);
        });
        return Value.of(coerced);
    }

    static Value of(Shape shape, Value value) {
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            return object(object.properties(), fields);
        }
        if (shape instanceof Shape.ListOf list && value instanceof Value.Items items) {
            return Value.of(
                    items.value().stream().map(item -> of(list.element(), item)).toList());
        }
        if (shape instanceof Shape.MapOf map && value instanceof Value.Fields fields) {
            Map<String, Value> entries = new TreeMap<>(fields.value());
            entries.replaceAll((key, entry) -> of(map.element(), entry));
            return Value.of(entries);
        }
        if (shape == Shape.Scalar.TEXT && value instanceof Value.Number number) {
            return Value.of(text(number.value()));
        }
        if (shape == Shape.Scalar.TEXT && value instanceof Value.Flag flag) {
            return Value.of(String.valueOf(flag.value()));
        }
        return shape == Shape.Scalar.NUMBER && value instanceof Value.Text text ? number(text) : value;
    }

    private static Value number(Value.Text text) {
        try {
            return Value.of(Double.parseDouble(text.value()));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** A number as people write it, for instance 100 or 0.5. */
    static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : BigDecimal.valueOf(number).toPlainString();
    }
}
