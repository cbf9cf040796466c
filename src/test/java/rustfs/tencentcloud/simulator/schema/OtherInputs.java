package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/** Inputs that differ from given ones in one property of the type, in each place of it, and are as valid. */
public final class OtherInputs {
    private final ScalarGenerator scalars = new ScalarGenerator();
    private final List<String> places = new ArrayList<>();
    private final String typeName;
    private final Effect wanted;

    /** What the change of a place asks for. */
    public enum Effect {
        UPDATE,
        REPLACE,
        /** An object of a set has no place of its own: the set decides, or what is in it. */
        OPEN
    }

    /**
     * @param property the property of the type that is changed
     * @param effect what each of its changed places asks for
     * @param places the changed places, as property paths
     */
    public record Variant(String property, Effect effect, List<String> places, Value.Fields inputs) {}

    private OtherInputs(String typeName, Effect wanted) {
        this.typeName = typeName;
        this.wanted = wanted;
    }

    /** One for each property that is given and can be changed, and for each effect that places of it have. */
    public static List<Variant> of(ResourceType type, Value.Fields inputs) {
        List<Variant> variants = new ArrayList<>();
        for (String name : new TreeSet<>(inputs.value().keySet())) {
            Property property = type.properties().get(name);
            for (Effect effect : property == null || !property.isInput() || property.isTimeouts()
                    ? new Effect[0]
                    : Effect.values()) {
                OtherInputs other = new OtherInputs(type.name(), effect);
                Spot spot = new Spot(property, name, PropertyPath.ROOT.field(name), false);
                Value changed =
                        other.changed(property.shape(), inputs.value().get(name).plain(), spot);
                if (!other.places.isEmpty()) {
                    Map<String, Value> all = new TreeMap<>(inputs.value());
                    all.put(name, changed);
                    variants.add(new Variant(name, effect, List.copyOf(other.places), Value.of(all)));
                }
            }
        }
        return variants;
    }

    /**
     * Where a value stands.
     *
     * @param property the nearest property around it
     * @param names the names that lead to it, as the value ranges are listed
     */
    private record Spot(Property property, String names, PropertyPath path, boolean inSet) {
        Effect effect() {
            return inSet ? Effect.OPEN : property.is(Trait.FORCE_NEW) ? Effect.REPLACE : Effect.UPDATE;
        }
    }

    private Value changed(Shape shape, Value given, Spot spot) {
        if (shape instanceof Shape.ObjectOf object && given instanceof Value.Fields fields) {
            Map<String, Value> changed = new TreeMap<>(fields.value());
            changed.replaceAll((name, field) -> {
                Property property = object.properties().get(name);
                return property == null || !property.isInput()
                        ? field
                        : changed(
                                property.shape(),
                                field,
                                new Spot(
                                        property,
                                        spot.names() + "." + name,
                                        spot.path().field(name),
                                        spot.inSet()));
            });
            return Value.of(changed);
        }
        if (shape instanceof Shape.ListOf list && !given.items().isEmpty()) {
            List<Value> changed = new ArrayList<>(given.items());
            boolean inSet =
                    spot.inSet() || (list.element() instanceof Shape.ObjectOf && list.order() == Shape.Order.SET);
            Spot first = new Spot(spot.property(), spot.names(), spot.path().item(0), inSet);
            changed.set(0, changed(list.element(), changed.get(0), first));
            return Value.of(changed);
        }
        if (shape instanceof Shape.MapOf map && given.fields().containsKey("key")) {
            Map<String, Value> changed = new TreeMap<>(given.fields());
            Spot entry = new Spot(spot.property(), spot.names(), spot.path().field("key"), spot.inSet());
            changed.computeIfPresent("key", (key, value) -> changed(map.element(), value, entry));
            return Value.of(changed);
        }
        Optional<Value> other = shape instanceof Shape.Scalar scalar && spot.effect() == wanted
                ? scalars.other(typeName + "." + spot.names(), scalar, given)
                : Optional.empty();
        if (other.isPresent()) {
            places.add(spot.path().toString());
        }
        return other.orElse(given);
    }
}
