package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Finds the inputs that a resource was made with in what it looks like now; as the bridge does after a read. */
public final class InputsOfOutputs {
    private InputsOfOutputs() {}

    /** For a refresh: what the program gave before, with its values of today. */
    public static Value.Fields refreshed(Value.Fields inputs, Value.Fields outputs) {
        return (Value.Fields) refreshed((Value) inputs.withoutReserved(), outputs);
    }

    private static Value refreshed(Value input, Value output) {
        if (input instanceof Value.Secret secret) {
            return refreshed(secret.value(), output);
        }
        if (input instanceof Value.Fields given && output instanceof Value.Fields now) {
            Map<String, Value> fields = new TreeMap<>();
            given.value().forEach((name, field) -> {
                Value value = now.value().get(name);
                if (value != null) {
                    fields.put(name, refreshed(field, value));
                } else if (field.isBlank()) {
                    fields.put(name, field);
                }
            });
            return Value.of(fields);
        }
        if (input instanceof Value.Items given && output instanceof Value.Items now) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < now.value().size(); i++) {
                Value item = now.value().get(i);
                items.add(i < given.value().size() ? refreshed(given.value().get(i), item) : item);
            }
            return Value.of(items);
        }
        return input.isBlank() && output.isBlank() ? input : output;
    }

    /** For an import: every input property that is required or says more than nothing. */
    public static Value.Fields imported(ResourceType type, Value.Fields outputs) {
        return object(type.properties(), outputs);
    }

    private static Value.Fields object(Map<String, Property> properties, Value.Fields outputs) {
        Map<String, Value> inputs = new TreeMap<>();
        outputs.value().forEach((name, output) -> {
            Property property = properties.get(name);
            if (property != null && property.isInput()) {
                Value input = value(property.shape(), output);
                if (property.is(Trait.REQUIRED) || !isDefault(property, input)) {
                    inputs.put(name, input);
                }
            }
        });
        return Value.of(inputs);
    }

    private static Value value(Shape shape, Value output) {
        if (shape instanceof Shape.ObjectOf object && output instanceof Value.Fields fields) {
            return object(object.properties(), fields);
        }
        if (shape instanceof Shape.ListOf list && output instanceof Value.Items items) {
            return Value.of(items.value().stream()
                    .map(item -> value(list.element(), item))
                    .toList());
        }
        return output;
    }

    private static boolean isDefault(Property property, Value value) {
        if (property.defaultValue() != null) {
            return Objects.equals(property.defaultValue(), value);
        }
        return value.isBlank() || value.equals(Value.of(false)) || value.equals(Value.of(0));
    }
}
