package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Holds inputs against the rules of a type, and collects every failure. What is not known yet passes: it is checked
 * when it is known.
 */
public final class Check {
    private final ResourceType type;
    private final Validators validators;
    private final List<CheckFailure> failures = new ArrayList<>();

    private Check(ResourceType type, Validators validators) {
        this.type = type;
        this.validators = validators;
    }

    /** All failures of these inputs, in the order of the properties' names; none if they may go on. */
    public static List<CheckFailure> of(ResourceType type, Validators validators, Value.Fields inputs) {
        Check check = new Check(type, validators);
        Map<String, Value> given =
                new TreeMap<>(inputs.withoutReserved().plain().value());
        given.remove(type.idProperty());
        check.object(type.properties(), Value.of(given), PropertyPath.ROOT);
        return List.copyOf(check.failures);
    }

    private void object(Map<String, Property> properties, Value.Fields given, PropertyPath path) {
        given.value().forEach((name, value) -> {
            Property property = properties.get(name);
            if (property == null) {
                unknown(name, properties, path);
            } else if (!property.isInput() && !(value instanceof Value.Null)) {
                fail(
                        path.field(name),
                        "'" + name + "' is an output of " + type.terraformName() + " and cannot be set.");
            }
        });
        new TreeMap<>(properties).values().forEach(property -> property(property, given, path));
    }

    private void unknown(String name, Map<String, Property> properties, PropertyPath path) {
        List<String> inputs = properties.values().stream()
                .filter(Property::isInput)
                .map(Property::name)
                .toList();
        String hint = Spelling.nearest(name, inputs)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(".");
        fail(path.field(name), "'" + name + "' is not a property of " + type.terraformName() + hint);
    }

    private void property(Property property, Value.Fields given, PropertyPath path) {
        PropertyPath place = path.field(property.name());
        Value value = given.value().getOrDefault(property.name(), new Value.Null());
        boolean isGiven = !(value instanceof Value.Null);
        if (property.is(Trait.REQUIRED) && !isGiven) {
            fail(
                    place,
                    "Missing required argument: \"" + property.terraformName() + "\" is required, but none was given.");
        }
        NeighbourRules.failures(property, given, isGiven).forEach(reason -> fail(place, reason));
        if (isGiven && property.isInput()) {
            count(property, value, place);
            value(property.shape(), value, place);
        }
    }

    private void count(Property property, Value value, PropertyPath place) {
        int size = value.items().size();
        if (value instanceof Value.Items && size < property.count().least()) {
            fail(
                    place,
                    "Not enough items: \"%s\" needs %d or more, got %d."
                            .formatted(
                                    property.terraformName(), property.count().least(), size));
        }
        if (property.count().most() > 0 && size > property.count().most()) {
            fail(
                    place,
                    "Too many items: \"%s\" takes %d at most, got %d."
                            .formatted(
                                    property.terraformName(), property.count().most(), size));
        }
    }

    private void value(Shape shape, Value value, PropertyPath place) {
        if (value instanceof Value.Unknown || value instanceof Value.Null) {
            return;
        }
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            object(object.properties(), fields, place);
        } else if (shape instanceof Shape.ListOf list && value instanceof Value.Items items) {
            for (int i = 0; i < items.value().size(); i++) {
                value(list.element(), items.value().get(i), place.item(i));
            }
        } else if (shape instanceof Shape.MapOf map && value instanceof Value.Fields fields) {
            fields.value().forEach((key, item) -> value(map.element(), item, place.field(key)));
        } else if (shape instanceof Shape.Scalar scalar && scalar.kind().equals(value.kind())) {
            validators.failure(type.name(), place, value).ifPresent(reason -> fail(place, reason));
        } else {
            fail(place, "Expected " + expected(shape) + ", got " + value.kind() + ".");
        }
    }

    private static String expected(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind();
        }
        return shape instanceof Shape.ListOf ? "array" : "object";
    }

    private void fail(PropertyPath path, String reason) {
        failures.add(new CheckFailure(path, reason));
    }
}
