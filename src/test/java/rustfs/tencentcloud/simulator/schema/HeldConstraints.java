package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.schema.InputGenerator.Amount;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Breaks every constraint of a type once, at any depth, in inputs that are valid otherwise: is it held? Constraints are
 * what a property asks for beyond its shape: that it is there, its neighbours, its number of items, its default.
 */
public final class HeldConstraints {
    private final ResourceType type;
    private final Validators validators;
    private final Deque<String> absent = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> broken = new ArrayList<>();
    private int constrained;

    /**
     * What was found.
     *
     * @param inputs how many properties a program can give, at any depth
     * @param constrained how many of them have a constraint
     * @param broken the constraints that are not held, each in words
     */
    public record Result(int inputs, int constrained, List<String> broken) {}

    /** An object of the inputs, and how the whole looks with another in its place. */
    private record Site(PropertyPath path, String names, Value.Fields given, UnaryOperator<Value> whole) {
        Value.Fields with(String name, Value value) {
            Map<String, Value> changed = new TreeMap<>(given.value());
            changed.put(name, value);
            return (Value.Fields) whole.apply(Value.of(changed));
        }

        Value.Fields without(List<String> names) {
            Map<String, Value> changed = new TreeMap<>(given.value());
            changed.keySet().removeAll(names);
            return (Value.Fields) whole.apply(Value.of(changed));
        }
    }

    private HeldConstraints(ResourceType type, Validators validators) {
        this.type = type;
        this.validators = validators;
    }

    public static Result of(ResourceType type, Validators validators) {
        HeldConstraints held = new HeldConstraints(type, validators);
        held.walk("");
        while (!held.absent.isEmpty()) {
            // What excludes each other is not in one set of inputs.
            held.walk(held.absent.remove());
        }
        return new Result(held.seen.size(), held.constrained, List.copyOf(held.broken));
    }

    private void walk(String preferred) {
        Value.Fields inputs = new InputGenerator(Amount.MAXIMAL, Map.of(), preferred).inputs(type);
        object(type.properties(), new Site(PropertyPath.ROOT, type.name(), inputs, value -> value));
    }

    private void object(Map<String, Property> properties, Site site) {
        for (String name : new TreeSet<>(properties.keySet())) {
            Property property = properties.get(name);
            String names = site.names() + "." + name;
            if (!property.isInput()) {
                continue;
            }
            Value given = site.given().value().get(name);
            if (given == null) {
                if (!seen.contains(names) && !absent.contains(names)) {
                    absent.add(names);
                }
                continue;
            }
            if (seen.add(names)) {
                property(property, properties, site);
            }
            inside(
                    property.shape(),
                    new Site(site.path().field(name), names, Value.of(Map.of()), value -> site.with(name, value)),
                    given);
        }
    }

    private void inside(Shape shape, Site site, Value given) {
        if (shape instanceof Shape.ObjectOf object && given instanceof Value.Fields fields) {
            object(object.properties(), new Site(site.path(), site.names(), fields, site.whole()));
        } else if (shape instanceof Shape.ListOf list && !given.items().isEmpty()) {
            UnaryOperator<Value> first = value -> {
                List<Value> items = new ArrayList<>(given.items());
                items.set(0, value);
                return site.whole().apply(Value.of(items));
            };
            inside(
                    list.element(),
                    new Site(site.path().item(0), site.names(), site.given(), first),
                    given.items().get(0));
        }
    }

    private void property(Property property, Map<String, Property> neighbours, Site site) {
        int before = broken.size();
        String name = property.name();
        String place = site.path().field(name).toString();
        boolean any = relations(property, neighbours, site, place);
        boolean named =
                name.equals("name") && site.path().equals(PropertyPath.ROOT) && property.shape() == Shape.Scalar.TEXT;
        if (property.is(Trait.REQUIRED)) {
            any = true;
            expect(named || refused(site.without(List.of(name)), place), place + " can be left out");
        }
        Value given = site.given().value().get(name);
        if (property.count().most() > 0) {
            any = true;
            Value many = Value.of(Collections.nCopies(
                    property.count().most() + 1, given.items().get(0)));
            expect(refused(site.with(name, many), place), place + " takes too many items");
        }
        // To Terraform a block of which there are no items was not given.
        if (property.count().least() > (property.isBlock() ? 1 : 0)) {
            any = true;
            Value few = Value.of(Collections.nCopies(
                    property.count().least() - 1, given.items().get(0)));
            expect(refused(site.with(name, few), place), place + " takes too few items");
        }
        if (property.defaultValue() != null) {
            any = true;
            expect(takesDefault(property.defaultValue(), name, site), place + " has no default");
        }
        constrained += any || broken.size() > before ? 1 : 0;
    }

    private boolean relations(Property property, Map<String, Property> neighbours, Site site, String place) {
        Property.Relations relations = property.relations();
        String name = property.name();
        for (String other : relations.conflictsWith()) {
            expect(refused(site.with(other, any(site, neighbours.get(other))), place), place + " goes with " + other);
        }
        for (String other : relations.requiredWith()) {
            expect(refused(site.without(List.of(other)), place), place + " goes without " + other);
        }
        if (!relations.exactlyOneOf().isEmpty()) {
            String group = place + ", one of " + relations.exactlyOneOf();
            expect(refused(site.without(relations.exactlyOneOf()), ""), group + ", can be left out");
            relations.exactlyOneOf().stream()
                    .filter(other -> !other.equals(name))
                    .forEach(other -> expect(
                            refused(site.with(other, any(site, neighbours.get(other))), ""),
                            group + ", goes with " + other));
        }
        if (!relations.atLeastOneOf().isEmpty()) {
            expect(
                    refused(site.without(relations.atLeastOneOf()), ""),
                    "all of " + relations.atLeastOneOf() + " can be left out");
        }
        return !relations.equals(Property.Relations.NONE);
    }

    private static Value any(Site site, Property property) {
        return new InputGenerator(Amount.MINIMAL, Map.of()).value(site.names() + "." + property.name(), property);
    }

    /** @param place where the failure has to be; empty for anywhere */
    private boolean refused(Value.Fields inputs, String place) {
        // An item of a set has no place: there a failure stands at the set.
        return Check.of(type, validators, inputs).stream()
                .map(failure -> failure.path().toString())
                .anyMatch(path -> place.isEmpty() || place.equals(path) || place.startsWith(path + "["));
    }

    /** True if leaving the property out makes one more default; where in a set it then stands is not told. */
    private boolean takesDefault(Value fallback, String name, Site site) {
        PropertyPath path = site.path().field(name);
        Value given = site.given().value().getOrDefault(name, fallback);
        long before =
                found(path, site.with(name, given)).filter(fallback::equals).count();
        long after = found(path, site.without(List.of(name)))
                .filter(fallback::equals)
                .count();
        return after == before + (fallback.equals(given) ? 0 : 1);
    }

    /** What is planned at a path, in whichever item of its lists. */
    private Stream<Value> found(PropertyPath path, Value.Fields inputs) {
        Stream<Value> here = Stream.of(Plan.of(type, null, inputs));
        for (PropertyPath.Step step : path.steps()) {
            here = step instanceof PropertyPath.Step.Field field
                    ? here.map(value -> value.fields().getOrDefault(field.name(), new Value.Null()))
                    : here.flatMap(value -> value.items().stream());
        }
        return here;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
