package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Finds the inputs that a resource was made with in what it looks like now; as the bridge does after a read. */
public final class InputsOfOutputs {
    private InputsOfOutputs() {}

    /** For a refresh: what the program gave before, with its values of today; what it did not give is left out. */
    public static Value.Fields refreshed(ResourceType type, Value.Fields inputs, Value.Fields outputs) {
        return refreshed(type.properties(), inputs.withoutReserved(), outputs);
    }

    private static Value.Fields refreshed(Map<String, Property> properties, Value.Fields given, Value.Fields now) {
        Map<String, Value> fields = new TreeMap<>();
        given.value().forEach((name, field) -> {
            Value value = now.value().get(name);
            Property property = properties.get(name);
            if (value != null) {
                fields.put(name, property == null ? value : refreshed(property.shape(), field, value));
            }
        });
        return Value.of(fields);
    }

    private static Value refreshed(Shape shape, Value input, Value output) {
        if (input instanceof Value.Fields given && output instanceof Value.Fields now) {
            return shape instanceof Shape.ObjectOf object
                    ? refreshed(object.properties(), given, now)
                    : entries(given, now);
        }
        if (shape instanceof Shape.ListOf list
                && input instanceof Value.Items given
                && output instanceof Value.Items now) {
            // By position, in sets too, and no more items than were given.
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < Math.min(given.value().size(), now.value().size()); i++) {
                items.add(refreshed(
                        list.element(), given.value().get(i), now.value().get(i)));
            }
            return Value.of(items);
        }
        return output;
    }

    private static Value entries(Value.Fields given, Value.Fields now) {
        Map<String, Value> entries = new TreeMap<>(now.value());
        entries.keySet().retainAll(given.value().keySet());
        return Value.of(entries);
    }

    /**
     * For an import: the id, and every input property that is required or says more than nothing. The provider's
     * defaults are unknown to the bridge, so they count as given.
     */
    public static Value.Fields imported(ResourceType type, String id, Value.Fields outputs) {
        Map<String, Value> inputs =
                new TreeMap<>(object(type.properties(), outputs).value());
        inputs.put(type.idProperty(), Value.of(id));
        return Value.of(inputs);
    }

    private static Value.Fields object(Map<String, Property> properties, Value.Fields outputs) {
        Map<String, Value> inputs = new TreeMap<>();
        outputs.value().forEach((name, output) -> {
            Property property = properties.get(name);
            if (property != null && property.isInput()) {
                Value input = value(property.shape(), output);
                if (property.is(Trait.REQUIRED) || !input.isZero()) {
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
}
