package rustfs.tencentcloud.simulator.operation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.SetForm;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What inputs say beyond what holds anyway. An import cannot know that a program wrote out a default, an empty text, a
 * zero or a false, nor that it left to the cloud what the cloud has chosen, nor how long it would wait.
 */
final class Said {
    private Said() {}

    /** @param given what the program has given */
    static Value.Fields of(ResourceType type, Value.Fields inputs, Value.Fields given) {
        Value.Fields ordered = SetForm.of(type, inputs).plain();
        return object(type.properties(), ordered, SetForm.of(type, given).plain());
    }

    private static Value.Fields object(Map<String, Property> properties, Value.Fields inputs, Value given) {
        Map<String, Value> said = new TreeMap<>();
        inputs.value().forEach((name, input) -> {
            Property property = properties.get(name);
            Value own = given.fields().getOrDefault(name, new Value.Null());
            Value value = property == null ? input : value(property.shape(), input, own);
            boolean chosen = property != null && property.is(Trait.COMPUTED) && own.isBlank();
            boolean blank = value.isBlank() || value.equals(Value.of(false)) || value.equals(Value.of(0));
            boolean waits = property != null && property.isTimeouts();
            if (!blank && !chosen && !waits && !(property != null && value.equals(property.defaultValue()))) {
                said.put(name, value);
            }
        });
        return Value.of(said);
    }

    private static Value value(Shape shape, Value input, Value given) {
        if (shape instanceof Shape.ObjectOf object && input instanceof Value.Fields fields) {
            return object(object.properties(), fields, given);
        }
        if (shape instanceof Shape.ListOf list && input instanceof Value.Items items) {
            List<Value> own = given.items();
            return Value.of(IntStream.range(0, items.value().size())
                    .mapToObj(i ->
                            value(list.element(), items.value().get(i), i < own.size() ? own.get(i) : new Value.Null()))
                    .toList());
        }
        return input;
    }

    /** The names of the fields that two objects do not have in common. */
    static Set<String> unlike(Value.Fields left, Value.Fields right) {
        Set<String> names = new TreeSet<>(left.value().keySet());
        names.addAll(right.value().keySet());
        names.removeIf(
                name -> Objects.equals(left.value().get(name), right.value().get(name)));
        return names;
    }

    /** True if what a preview said came out: what it knew, and within objects nothing but empty values beside. */
    static boolean foretells(Value preview, Value made) {
        if (preview instanceof Value.Unknown) {
            return true;
        }
        if (preview instanceof Value.Fields said && made instanceof Value.Fields is) {
            return said.value().entrySet().stream()
                            .allMatch(field -> foretells(
                                    field.getValue(), is.value().getOrDefault(field.getKey(), new Value.Null())))
                    && unlike(said, is).stream()
                            .allMatch(name -> said.value().containsKey(name)
                                    || is.value().get(name).isZero());
        }
        if (preview instanceof Value.Items said && made instanceof Value.Items is) {
            return said.value().size() == is.value().size()
                    && IntStream.range(0, is.value().size())
                            .allMatch(i ->
                                    foretells(said.value().get(i), is.value().get(i)));
        }
        return preview.plain().equals(made.plain());
    }

    /** True if every sensitive property of the type that is there is a secret. */
    static boolean secrets(ResourceType type, Value.Fields inputs) {
        return inputs.value().entrySet().stream().allMatch(input -> {
            Property property = type.properties().get(input.getKey());
            return property == null || !property.is(Trait.SENSITIVE) || input.getValue() instanceof Value.Secret;
        });
    }
}
