package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Makes inputs that a type's rules allow, from the schema alone. */
public final class InputGenerator {
    /** How much is given. */
    public enum Amount {
        MINIMAL,
        MAXIMAL
    }

    private final ScalarGenerator scalars = new ScalarGenerator();
    private final Amount amount;
    private final Map<String, Value> chosen;
    private final String preferred;

    /**
     * @param chosen values for properties that the schema says too little of, by {@code Type.property}; null leaves one
     *     out
     */
    public InputGenerator(Amount amount, Map<String, Value> chosen) {
        this(amount, chosen, "");
    }

    /** @param preferred the way to a property, such as {@code Type.block.property}, that is given whatever it shuts */
    public InputGenerator(Amount amount, Map<String, Value> chosen, String preferred) {
        this.amount = amount;
        this.chosen = chosen;
        this.preferred = preferred;
    }

    public Value.Fields inputs(ResourceType type) {
        return object(type.name(), type.properties());
    }

    /** Arguments of every kind that a function takes. */
    public static Value.Fields arguments(FunctionType function) {
        String name = function.token().substring(function.token().lastIndexOf(':') + 1);
        return new InputGenerator(Amount.MAXIMAL, Map.of()).object(name, function.arguments());
    }

    private Value.Fields object(String path, Map<String, Property> properties) {
        Map<String, Value> inputs = new TreeMap<>();
        Set<String> shut = new HashSet<>();
        for (String name : inOrder(path, properties)) {
            Property property = properties.get(name);
            boolean possible = property.isInput() && !shut.contains(name) && !shuts(property, inputs);
            if (possible && wanted(path, property, inputs)) {
                inputs.put(name, value(path + "." + name, property));
                shut.addAll(property.relations().conflictsWith());
                shut.addAll(property.relations().exactlyOneOf());
            }
        }
        return Value.of(inputs);
    }

    /** What is preferred comes first, then what has to be there. */
    private List<String> inOrder(String path, Map<String, Property> properties) {
        List<String> names = new ArrayList<>(new TreeSet<>(properties.keySet()));
        names.sort((left, right) -> rank(path, properties.get(left)) - rank(path, properties.get(right)));
        return names;
    }

    private int rank(String path, Property property) {
        return isPreferred(path + "." + property.name()) ? 0 : property.is(Trait.REQUIRED) ? 1 : 2;
    }

    private boolean isPreferred(String path) {
        return preferred.equals(path) || preferred.startsWith(path + ".");
    }

    private static boolean shuts(Property property, Map<String, Value> inputs) {
        return property.relations().conflictsWith().stream().anyMatch(inputs::containsKey);
    }

    private boolean wanted(String path, Property property, Map<String, Value> inputs) {
        String here = path + "." + property.name();
        if (chosen.get(here) instanceof Value.Null) {
            return false;
        }
        boolean named =
                property.name().equals("name") && path.indexOf('.') < 0 && property.shape() == Shape.Scalar.TEXT;
        return amount == Amount.MAXIMAL
                || property.is(Trait.REQUIRED) && !named
                || opens(property, property.relations().exactlyOneOf(), inputs)
                || opens(property, property.relations().atLeastOneOf(), inputs)
                || chosen.containsKey(here)
                || isPreferred(here);
    }

    private static boolean opens(Property property, List<String> names, Map<String, Value> inputs) {
        return names.contains(property.name()) && names.stream().noneMatch(inputs::containsKey);
    }

    Value value(String path, Property property) {
        Value given = chosen.get(path);
        // A second item shows what a list does; at each depth it would double the inputs.
        boolean several =
                amount == Amount.MAXIMAL && path.chars().filter(c -> c == '.').count() <= 2;
        int count = Math.max(property.count().least(), several ? 2 : 1);
        int most = property.count().most() == 0
                ? count
                : Math.min(count, property.count().most());
        return given == null ? value(path, property.shape(), most) : given;
    }

    private Value value(String path, Shape shape, int count) {
        if (shape instanceof Shape.ObjectOf object) {
            return object(path, object.properties());
        }
        if (shape instanceof Shape.ListOf list) {
            Value item = value(path, list.element(), 1);
            return Value.of(IntStream.range(0, count)
                    .mapToObj(i -> i == 0 && item instanceof Value.Fields ? item : scalars.numbered(item, i))
                    .distinct()
                    .toList());
        }
        if (shape instanceof Shape.MapOf map) {
            return Value.of(Map.of("key", value(path, map.element(), 1), "other key", value(path, map.element(), 1)));
        }
        return scalars.first(path, (Shape.Scalar) shape);
    }
}
