package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Inputs that differ from given ones in one property, which is left valid: one for each place that can change. */
public final class OtherInputs {
    private final ScalarGenerator scalars = new ScalarGenerator();
    private final ResourceType type;
    private final List<Variant> variants = new ArrayList<>();

    /** What the change of a place asks for. */
    public enum Effect {
        UPDATE,
        REPLACE,
        /** An item of a set has no place of its own: the set decides, or what is in it. */
        OPEN
    }

    /**
     * @param property the property of the type that the changed place is in
     * @param path the changed place, through lists and objects, such as {@code block.property}
     */
    public record Variant(String property, String path, Value.Fields inputs, Effect effect) {}

    private OtherInputs(ResourceType type) {
        this.type = type;
    }

    /** Puts a value in the place of the one that changes. */
    private interface Place {
        Value.Fields with(Value value);
    }

    private record Spot(String path, Place place, boolean inSet) {}

    public static List<Variant> of(ResourceType type, Value.Fields inputs) {
        OtherInputs other = new OtherInputs(type);
        other.object(type.properties(), inputs, new Spot("", value -> (Value.Fields) value, false));
        return other.variants;
    }

    private void object(Map<String, Property> properties, Value.Fields given, Spot spot) {
        for (String name : new TreeSet<>(given.value().keySet())) {
            Property property = properties.get(name);
            if (property != null && property.isInput()) {
                Place place = value -> {
                    Map<String, Value> changed = new TreeMap<>(given.value());
                    changed.put(name, value);
                    return spot.place().with(Value.of(changed));
                };
                String path = spot.path().isEmpty() ? name : spot.path() + "." + name;
                value(property, property.shape(), given.value().get(name).plain(), new Spot(path, place, spot.inSet()));
            }
        }
    }

    private void value(Property property, Shape shape, Value given, Spot spot) {
        if (shape instanceof Shape.ObjectOf object && given instanceof Value.Fields fields) {
            object(object.properties(), fields, spot);
        } else if (shape instanceof Shape.ListOf list && !given.items().isEmpty()) {
            List<Value> items = given.items();
            Place first = value -> {
                List<Value> changed = new ArrayList<>(items);
                changed.set(0, value);
                return spot.place().with(Value.of(changed));
            };
            boolean ofObjects = list.element() instanceof Shape.ObjectOf;
            boolean inSet = spot.inSet() || (ofObjects && list.order() == Shape.Order.SET);
            value(property, list.element(), items.get(0), new Spot(spot.path(), first, inSet));
        } else if (shape instanceof Shape.MapOf map && given.fields().containsKey("key")) {
            Place entry = value -> {
                Map<String, Value> changed = new TreeMap<>(given.fields());
                changed.put("key", value);
                return spot.place().with(Value.of(changed));
            };
            value(property, map.element(), given.fields().get("key"), new Spot(spot.path(), entry, spot.inSet()));
        } else if (shape instanceof Shape.Scalar scalar) {
            Optional<Value> other = scalars.other(type.name() + "." + spot.path(), scalar, given);
            other.ifPresent(value -> add(property, spot, value));
        }
    }

    private void add(Property property, Spot spot, Value value) {
        String top = spot.path().split("\\.", 2)[0];
        Effect own = property.is(Trait.FORCE_NEW) ? Effect.REPLACE : Effect.UPDATE;
        variants.add(new Variant(top, spot.path(), spot.place().with(value), spot.inSet() ? Effect.OPEN : own));
    }
}
