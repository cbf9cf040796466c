package rustfs.tencentcloud.simulator.schema;

import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Marks as secret what the schema calls secret. */
public final class Sensitivity {
    private Sensitivity() {}

    /** The values with every sensitive property marked, at any depth. */
    public static Value.Fields mark(ResourceType type, Value.Fields values) {
        return mark(type.properties(), values);
    }

    private static Value.Fields mark(Map<String, Property> properties, Value.Fields values) {
        Map<String, Value> marked = new TreeMap<>(values.value());
        marked.replaceAll((name, value) -> {
            Property property = properties.get(name);
            return property == null ? value : mark(property, value);
        });
        return Value.of(marked);
    }

    private static Value mark(Property property, Value value) {
        if (property.is(Trait.SENSITIVE) && !(value instanceof Value.Secret) && !(value instanceof Value.Null)) {
            return new Value.Secret(value);
        }
        return mark(property.shape(), value);
    }

    private static Value mark(Shape shape, Value value) {
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
