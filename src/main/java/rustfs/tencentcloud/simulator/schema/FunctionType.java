package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/** A function of the package: its token, and its arguments by name. */
public record FunctionType(String token, Map<String, Property> arguments, Set<String> required) {
    public FunctionType {
        arguments = Map.copyOf(arguments);
        required = Set.copyOf(required);
    }

    /** Why these arguments are refused: what is missing, unknown, or of another kind. */
    public List<CheckFailure> failures(Value.Fields given) {
        List<CheckFailure> failures = new ArrayList<>();
        new TreeSet<>(required)
                .stream()
                        .filter(name -> !given.value().containsKey(name))
                        .forEach(name -> failures.add(new CheckFailure(
                                PropertyPath.ROOT.field(name), "Missing required argument '" + name + "'.")));
        object(arguments, given, PropertyPath.ROOT, failures);
        return failures;
    }

    private static void object(
            Map<String, Property> properties, Value.Fields given, PropertyPath path, List<CheckFailure> failures) {
        given.value().forEach((name, value) -> {
            Property property = properties.get(name);
            if (property == null) {
                failures.add(new CheckFailure(path.field(name), "Unknown argument '" + name + "'."));
            } else {
                value(property.shape(), value, path.field(name), failures);
            }
        });
    }

    private static void value(Shape shape, Value value, PropertyPath path, List<CheckFailure> failures) {
        if (!shape.kind().equals(value.kind())) {
            failures.add(new CheckFailure(path, "Expected " + shape.kind() + ", got " + value.kind() + "."));
        } else if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            object(object.properties(), fields, path, failures);
        } else if (shape instanceof Shape.ListOf list) {
            for (int i = 0; i < value.items().size(); i++) {
                value(list.element(), value.items().get(i), path.item(i), failures);
            }
        } else if (shape instanceof Shape.MapOf map) {
            value.fields().forEach((key, item) -> value(map.element(), item, path.field(key), failures));
        }
    }
}
