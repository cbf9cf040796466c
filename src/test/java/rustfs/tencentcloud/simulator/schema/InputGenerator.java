package rustfs.tencentcloud.simulator.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Makes inputs that a type's rules allow, from the schema alone. */
public final class InputGenerator {
    /** How much is given. */
    public enum Amount {
        MINIMAL,
        MAXIMAL
    }

    private final Map<String, Value> validators =
            Json.resource("simulator/validators.json").fields();
    private final Amount amount;
    private final Map<String, Value> chosen;

    /**
     * @param chosen values for properties that the schema says too little of, by {@code Type.property}; null leaves one
     *     out
     */
    public InputGenerator(Amount amount, Map<String, Value> chosen) {
        this.amount = amount;
        this.chosen = chosen;
    }

    public Value.Fields inputs(ResourceType type) {
        return object(type.name(), type.properties());
    }

    private Value.Fields object(String path, Map<String, Property> properties) {
        Map<String, Value> inputs = new TreeMap<>();
        Set<String> shut = new HashSet<>();
        for (String name : new TreeSet<>(properties.keySet())) {
            Property property = properties.get(name);
            if (property.isInput() && wanted(path, property, inputs) && !shut.contains(name)) {
                inputs.put(name, value(path + "." + name, property));
                shut.addAll(property.relations().conflictsWith());
                shut.addAll(property.relations().exactlyOneOf());
            }
        }
        return Value.of(inputs);
    }

    private boolean wanted(String path, Property property, Map<String, Value> inputs) {
        if (chosen.get(path + "." + property.name()) instanceof Value.Null) {
            return false;
        }
        boolean required = property.is(Trait.REQUIRED) && !property.name().equals("name")
                || opens(property, property.relations().exactlyOneOf(), inputs)
                || opens(property, property.relations().atLeastOneOf(), inputs)
                || chosen.containsKey(path + "." + property.name());
        return required || amount == Amount.MAXIMAL;
    }

    private static boolean opens(Property property, List<String> names, Map<String, Value> inputs) {
        return names.contains(property.name()) && names.stream().noneMatch(inputs::containsKey);
    }

    private Value value(String path, Property property) {
        Value given = chosen.get(path);
        int count = Math.max(property.count().least(), amount == Amount.MAXIMAL ? 2 : 1);
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
            return Value.of(IntStream.range(0, count)
                    .mapToObj(i -> numbered(value(path, list.element(), 1), i))
                    .toList());
        }
        if (shape instanceof Shape.MapOf map) {
            return Value.of(Map.of("key", value(path, map.element(), 1), "other key", value(path, map.element(), 1)));
        }
        return scalar(path, (Shape.Scalar) shape);
    }

    /** Items of a set have to differ. */
    private static Value numbered(Value item, int index) {
        if (item instanceof Value.Fields fields) {
            Map<String, Value> numbered = new TreeMap<>(fields.value());
            numbered.replaceAll((name, field) -> field instanceof Value.Text ? numbered(field, index) : field);
            return Value.of(numbered);
        }
        String text = item.text().orElse("");
        if (text.equals("198.18.0.1")) {
            return Value.of("198.18.0." + (index + 1));
        }
        return text.startsWith("any") ? Value.of(text + index) : item;
    }

    private Value scalar(String path, Shape.Scalar scalar) {
        if (path.contains(".timeouts.")) {
            return Value.of("5m");
        }
        String type = path.substring(0, path.indexOf('.'));
        Map<String, Value> rule = validators
                .getOrDefault(type, Value.of(Map.of()))
                .fields()
                .getOrDefault(path.substring(type.length() + 1), Value.of(Map.of()))
                .fields();
        if (rule.containsKey("oneOf")) {
            return rule.get("oneOf").items().get(0);
        }
        return switch (scalar) {
            case FLAG -> Value.of(true);
            case NUMBER -> rule.getOrDefault("from", Value.of(1));
            case TEXT -> rule.containsKey("matches") ? matching(path) : Value.of("any");
        };
    }

    private static Value matching(String path) {
        if (path.endsWith("instanceType")) {
            return Value.of("SA5.MEDIUM4");
        }
        if (path.endsWith("spotMaxPrice")) {
            return Value.of("1.5");
        }
        return Value.of(path.endsWith("assignedEipSets") ? "198.18.0.1" : "10.0.0.0/16");
    }
}
