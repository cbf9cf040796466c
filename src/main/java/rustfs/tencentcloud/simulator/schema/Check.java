package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Holds inputs against the rules of a type, and collects every failure, in the words of Terraform's SDK: those are
 * what a user of the real provider reads. What is not known yet passes: it is checked when it is known. Wrong kinds
 * and properties that do not exist are our own words: the bridge stops at the first of the one without its place,
 * and lets the other pass.
 */
public final class Check {
    /** Numbers that the provider takes with a fraction, by Terraform name; all others are whole. Source: its code. */
    private static final Set<String> FRACTIONS = Set.of(
            "adapt_bitrate_percent",
            "calc_value",
            "end_time_offset",
            "font_alpha",
            "intensity",
            "package_spec",
            "quality",
            "score",
            "start_time_offset",
            "threshold",
            "time_offset_set");

    /** A time as Go writes it, for instance 1h30m. */
    private static final Pattern DURATION = Pattern.compile("[+-]?(0|((\\d+(\\.\\d*)?|\\.\\d+)(ns|us|µs|ms|s|m|h))+)");

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
        Value id = given.remove(type.idProperty());
        if (id != null && !(id instanceof Value.Null)) {
            check.fail(Place.TOP.field(type.idProperty(), "id"), "Invalid or unknown key");
        }
        check.object(type.properties(), Value.of(given), Place.TOP);
        return List.copyOf(check.failures);
    }

    private void object(Map<String, Property> properties, Value.Fields given, Place place) {
        given.value().keySet().stream()
                .filter(name -> !properties.containsKey(name))
                .forEach(name -> unknown(name, properties, place));
        new TreeMap<>(properties).values().forEach(property -> property(property, properties, given, place));
    }

    private void unknown(String name, Map<String, Property> properties, Place place) {
        List<String> inputs = properties.values().stream()
                .filter(Property::isInput)
                .map(Property::name)
                .toList();
        String hint = Spelling.hint(name, inputs, "");
        fail(place.field(name, name), "'" + name + "' is not a property of " + type.terraformName() + hint);
    }

    private void property(Property property, Map<String, Property> properties, Value.Fields given, Place around) {
        Place place = around.field(property.name(), property.terraformName());
        Value value = given.value().getOrDefault(property.name(), new Value.Null());
        NeighbourRules rules = new NeighbourRules(property, properties, given);
        boolean isGiven = !(value instanceof Value.Null || (property.isBlock() && value.equals(Value.of(List.of()))));
        Optional<String> choice = rules.choice();
        if (choice.isPresent()) {
            fail(place, choice.orElseThrow());
        } else if (!isGiven) {
            if (property.is(Trait.REQUIRED)) {
                fail(
                        place,
                        "Missing required argument. The argument \"%s\" is required, but no definition was found."
                                .formatted(place.terraform()));
            }
        } else if (!property.isInput()) {
            fail(
                    place,
                    ("Value for unconfigurable attribute. Can't configure a value for \"%s\": its value will be decided"
                                    + " automatically based on the result of applying this configuration.")
                            .formatted(place.terraform()));
        } else {
            rules.company(!(value instanceof Value.Unknown))
                    .or(() -> count(property, value, place))
                    .ifPresentOrElse(reason -> fail(place, reason), () -> value(property.shape(), value, place));
            if (property.isTimeouts()) {
                value.fields().forEach((operation, time) -> timeout(operation, time, place));
            }
        }
    }

    private void timeout(String operation, Value time, Place place) {
        time.text()
                .filter(text -> !DURATION.matcher(text).matches())
                .ifPresent(text -> fail(
                        place.field(operation, operation),
                        "Error parsing \"%s\" timeout: time: invalid duration \"%s\"".formatted(operation, text)));
    }

    private static Optional<String> count(Property property, Value value, Place place) {
        int size = value.items().size();
        int least = property.count().least();
        int most = property.count().most();
        if (value instanceof Value.Items && size < least) {
            return Optional.of(
                    "Not enough list items. Attribute %s requires %d item minimum, but config has only %d declared."
                            .formatted(place.terraform(), least, size));
        }
        return most > 0 && size > most
                ? Optional.of("Too many list items. Attribute %s supports %d item maximum, but config has %d declared."
                        .formatted(place.terraform(), most, size))
                : Optional.empty();
    }

    private void value(Shape shape, Value value, Place place) {
        if (value instanceof Value.Unknown || value instanceof Value.Null) {
            return;
        }
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            object(object.properties(), fields, place.item(0, Place.Item.HIDDEN));
        } else if (shape instanceof Shape.ListOf list && value instanceof Value.Items items) {
            items(list, items, place);
        } else if (shape instanceof Shape.MapOf map && value instanceof Value.Fields fields) {
            fields.value().forEach((key, item) -> value(map.element(), item, place.field(key, key)));
        } else if (shape instanceof Shape.Scalar scalar) {
            scalar(scalar, value, place);
        } else {
            fail(place, "Expected " + expected(shape) + ", got " + value.kind());
        }
    }

    private void items(Shape.ListOf list, Value.Items items, Place place) {
        boolean isSet = list.order() == Shape.Order.SET;
        List<Value> all = isSet ? SetOrder.sorted(list.element(), items.value()) : items.value();
        for (int i = 0; i < all.size(); i++) {
            Value item = all.get(i);
            Place at = place.item(i, isSet ? Place.Item.OF_SET : Place.Item.OF_LIST);
            if (list.element() instanceof Shape.ObjectOf object && item instanceof Value.Fields fields) {
                object(object.properties(), fields, at);
            } else if (item instanceof Value.Null) {
                fail(at, "Null value found in list. Null values are not allowed for this attribute value.");
            } else {
                value(list.element(), item, at);
            }
        }
    }

    private void scalar(Shape.Scalar scalar, Value given, Place place) {
        Value value = Coercion.of(scalar, given);
        if (!scalar.kind().equals(value.kind())) {
            fail(place, "Expected " + scalar.kind() + ", got " + given.kind());
        } else if (value instanceof Value.Number number
                && number.value() != Math.rint(number.value())
                && !FRACTIONS.contains(place.lastName())) {
            fail(place, "Attribute must be a whole number, got " + Coercion.text(number.value()));
        } else {
            validators
                    .failure(type.name(), place.pulumi(), place.terraform(), value)
                    .ifPresent(reason -> fail(place, reason));
        }
    }

    private static String expected(Shape shape) {
        return shape instanceof Shape.ListOf ? "array" : "object";
    }

    private void fail(Place place, String reason) {
        failures.add(new CheckFailure(place.shown(), reason));
    }
}
