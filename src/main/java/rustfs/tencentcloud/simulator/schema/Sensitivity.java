package rustfs.tencentcloud.simulator.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Marks as secret what the schema calls secret, at any depth. */
public final class Sensitivity {
    private final Predicate<Value> marked;

    private Sensitivity(Predicate<Value> marked) {
        this.marked = marked;
    }

    /** Inputs; what is not known yet is secret too. */
    public static Value.Fields ofInputs(ResourceType type, Value.Fields values) {
        return new Sensitivity(value -> !(value instanceof Value.Null)).mark(type.properties(), values);
    }

    /** Outputs; what is not known yet is marked when it is known. */
    public static Value.Fields ofOutputs(ResourceType type, Value.Fields values) {
        return new Sensitivity(value -> !(value instanceof Value.Null || value instanceof Value.Unknown))
                .mark(type.properties(), values);
    }

    private Value.Fields mark(Map<String, Property> properties, Value.Fields values) {
        Map<String, Value> all = new TreeMap<>(values.value());
        all.replaceAll((name, value) -> {
            Property property = properties.get(name);
            return property == null ? value : mark(property, value);
        });
        return Value.of(all);
    }

    private Value mark(Property property, Value value) {
        if (value instanceof Value.Secret) {
            return value; // Marked already.
        }
        return property.is(Trait.SENSITIVE) && marked.test(value)
                ? new Value.Secret(value)
                : mark(property.shape(), value);
    }

    private Value mark(Shape shape, Value value) {
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            return mark(object.properties(), fields);
        }
        if (shape instanceof Shape.ListOf list && value instanceof Value.Items items) {
            return Value.of(items.value().stream()
                    .map(item -> mark(list.element(), item))
                    .toList());
        }
        return value;
    }
}
