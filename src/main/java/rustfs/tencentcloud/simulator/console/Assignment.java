package rustfs.tencentcloud.simulator.console;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.schema.Spelling;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What {@code tags.env=test} or {@code targets[0].port=80} says. The text is read as what the property is; lists,
 * maps and objects are written in JSON, and {@code null} takes a value out.
 */
record Assignment(PropertyPath path, String text) {
    private static final String NULL = "null";

    /** Thrown where an assignment does not fit the type; says which, and what would. */
    static final class MisfitException extends Exception {
        private static final long serialVersionUID = 1L;

        MisfitException(String message) {
            super(message);
        }
    }

    /** Reads {@code path=value}; empty if the word is none. */
    static Optional<Assignment> read(String word) {
        int equals = word.indexOf('=');
        return equals < 1
                ? Optional.empty()
                : Optional.of(
                        new Assignment(PropertyPath.parse(word.substring(0, equals)), word.substring(equals + 1)));
    }

    /** The properties that the path leads through, from the type's own inwards. */
    List<Property> properties(ResourceType type) {
        List<Property> properties = new ArrayList<>();
        Shape shape = new Shape.ObjectOf(type.properties());
        for (PropertyPath.Step step : path.steps()) {
            if (shape instanceof Shape.ObjectOf object
                    && step instanceof PropertyPath.Step.Field field
                    && object.properties().get(field.name()) != null) {
                Property property = object.properties().get(field.name());
                properties.add(property);
                shape = property.shape();
            } else if (shape instanceof Shape.ListOf list) {
                shape = list.element();
            }
        }
        return properties;
    }

    /** The values with this one in its place. */
    Value.Fields applyTo(ResourceType type, Value.Fields values) throws MisfitException {
        return (Value.Fields) Objects.requireNonNull(put(new Shape.ObjectOf(type.properties()), values, 0));
    }

    private @Nullable Value put(Shape shape, @Nullable Value before, int depth) throws MisfitException {
        if (depth == path.steps().size()) {
            return text.equals(NULL) ? null : parse(shape);
        }
        PropertyPath.Step step = path.steps().get(depth);
        if (step instanceof PropertyPath.Step.Field field && shape instanceof Shape.ObjectOf object) {
            return field(property(object, field.name(), depth).shape(), field.name(), before, depth);
        }
        if (step instanceof PropertyPath.Step.Field field && shape instanceof Shape.MapOf map) {
            return field(map.element(), field.name(), before, depth);
        }
        if (step instanceof PropertyPath.Step.Item item && shape instanceof Shape.ListOf list) {
            return item(list, item.index(), before, depth);
        }
        throw new MisfitException("'" + path + "': " + place(depth) + " is " + word(shape) + ", so "
                + (shape instanceof Shape.ListOf
                        ? "an item of it is '" + place(depth) + "[0]'."
                        : "nothing of that kind can follow it."));
    }

    private Value field(Shape shape, String name, @Nullable Value before, int depth) throws MisfitException {
        Map<String, Value> fields = new TreeMap<>(before == null ? Map.of() : before.fields());
        Value value = put(shape, fields.get(name), depth + 1);
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return Value.of(fields);
    }

    private Value item(Shape.ListOf list, int index, @Nullable Value before, int depth) throws MisfitException {
        List<Value> items = new ArrayList<>(before == null ? List.of() : before.items());
        if (index > items.size()) {
            throw new MisfitException("'%s': %s has %d items, so the next one is '%s[%d]'."
                    .formatted(path, place(depth), items.size(), place(depth), items.size()));
        }
        Value value = put(list.element(), index < items.size() ? items.get(index) : null, depth + 1);
        if (value != null && index < items.size()) {
            items.set(index, value);
        } else if (value != null) {
            items.add(value);
        } else if (index < items.size()) {
            items.remove(index);
        }
        return Value.of(items);
    }

    private Property property(Shape.ObjectOf object, String name, int depth) throws MisfitException {
        Property property = object.properties().get(name);
        if (property != null) {
            return property;
        }
        String near = object.properties().values().stream()
                .filter(candidate -> candidate.terraformName().equals(name))
                .map(Property::name)
                .findFirst()
                .or(() -> Spelling.nearest(name, object.properties().keySet()))
                .map(word -> "; did you mean '" + word + "'?")
                .orElseGet(() -> "; there are " + String.join(", ", new TreeMap<>(object.properties()).keySet()) + ".");
        String where = depth == 0 ? "" : " of " + place(depth);
        throw new MisfitException("'" + name + "' is not a property" + where + near);
    }

    private Value parse(Shape shape) throws MisfitException {
        if (shape == Shape.Scalar.TEXT) {
            return Value.of(text);
        }
        if (shape == Shape.Scalar.FLAG) {
            if (!text.equals("true") && !text.equals("false")) {
                throw misfit("true or false");
            }
            return Value.of(text.equals("true"));
        }
        try {
            Value value = shape == Shape.Scalar.NUMBER ? Value.of(Double.parseDouble(text)) : Json.parse(text);
            boolean isList = shape instanceof Shape.ListOf;
            boolean fits = shape == Shape.Scalar.NUMBER
                    || (isList ? value instanceof Value.Items : value instanceof Value.Fields);
            if (fits) {
                return value;
            }
        } catch (NumberFormatException | UncheckedIOException e) {
            throw misfit(word(shape));
        }
        throw misfit(word(shape));
    }

    private MisfitException misfit(String expected) {
        return new MisfitException("'" + path + "' is " + expected + ", got '" + text + "'.");
    }

    private String place(int depth) {
        return depth == 0 ? "the whole" : new PropertyPath(path.steps().subList(0, depth)).toString();
    }

    private static String word(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> "a text";
                case NUMBER -> "a number";
                case FLAG -> "true or false";
            };
        }
        return shape instanceof Shape.ListOf ? "a list (in JSON: [...])" : "an object (in JSON: {...})";
    }
}
