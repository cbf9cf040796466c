package rustfs.tencentcloud.simulator.schema;

import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/** Values with the items of their sets in Terraform's order, which is how they come back from it. */
public final class SetForm {
    private SetForm() {}

    public static Value.Fields of(ResourceType type, Value.Fields values) {
        return object(type.properties(), values);
    }

    private static Value.Fields object(Map<String, Property> properties, Value.Fields values) {
        Map<String, Value> ordered = new TreeMap<>(values.value());
        ordered.replaceAll((name, value) -> {
            Property property = properties.get(name);
            return property == null ? value : of(property.shape(), value);
        });
        return Value.of(ordered);
    }

    private static Value of(Shape shape, Value value) {
        if (value instanceof Value.Secret secret) {
            return new Value.Secret(of(shape, secret.value()));
        }
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            return object(object.properties(), fields);
        }
        if (shape instanceof Shape.ListOf list && value instanceof Value.Items items) {
            Value.Items inside = (Value.Items) Value.of(
                    items.value().stream().map(item -> of(list.element(), item)).toList());
            return list.order() == Shape.Order.SET ? Value.of(SetOrder.sorted(list.element(), inside.value())) : inside;
        }
        return value;
    }
}
