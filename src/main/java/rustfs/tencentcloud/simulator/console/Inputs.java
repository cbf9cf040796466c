package rustfs.tencentcloud.simulator.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.CheckFailure;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.value.Value;

/** Inputs as a program would give them. */
final class Inputs {
    private Inputs() {}

    /** Of outputs, all that a program may give; unlike an import it leaves out no defaults. */
    static Value.Fields of(ResourceType type, Value.Fields outputs) {
        return object(type.properties(), outputs);
    }

    private static Value.Fields object(Map<String, Property> properties, Value.Fields outputs) {
        Map<String, Value> inputs = new TreeMap<>();
        outputs.value().forEach((name, value) -> {
            Property property = properties.get(name);
            if (property != null && property.isInput()) {
                inputs.put(name, value(property.shape(), value));
            }
        });
        return Value.of(inputs);
    }

    private static Value value(Shape shape, Value value) {
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            return object(object.properties(), fields);
        }
        return shape instanceof Shape.ListOf list && value instanceof Value.Items items
                ? Value.of(items.value().stream()
                        .map(item -> value(list.element(), item))
                        .toList())
                : value;
    }

    /** Why the provider refuses the inputs. */
    static List<CheckFailure> failures(Provider provider, ResourceType type, Value.Fields inputs) {
        return provider.check(type, null, inputs, name("unnamed")).failures();
    }

    /** The rule for a name that nobody gives: the word, and digits that follow from it. */
    static AutomaticName name(String word) {
        return new AutomaticName(word, word.getBytes(StandardCharsets.UTF_8), AutomaticName.Mode.PROVIDER, "");
    }
}
