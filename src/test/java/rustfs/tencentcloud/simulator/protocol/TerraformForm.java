package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.value.Value;

/** Properties as Terraform writes them: by its names, and with a list of one where Pulumi has an object. */
final class TerraformForm {
    private TerraformForm() {}

    static Map<String, Value> of(ResourceType type, Map<String, Value> properties) {
        return object(type.properties(), properties);
    }

    private static Map<String, Value> object(Map<String, Property> properties, Map<String, Value> values) {
        Map<String, Value> written = new TreeMap<>();
        values.forEach((name, value) -> {
            Property property = properties.get(name);
            written.put(property.terraformName(), value(property.shape(), value));
        });
        return written;
    }

    private static Value value(Shape shape, Value value) {
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            return Value.of(List.of(Value.of(object(object.properties(), fields.value()))));
        }
        if (shape instanceof Shape.ListOf list && value instanceof Value.Items items) {
            return Value.of(items.value().stream()
                    .map(item -> list.element() instanceof Shape.ObjectOf object
                            ? Value.of(object(object.properties(), item.fields()))
                            : item)
                    .toList());
        }
        return value;
    }
}
