package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What a resource will look like: inputs over the prior state, as Terraform's SDK plans it. What the program gives
 * counts; else the provider's default; else, for what the cloud computes, the prior value. In a resource that is to
 * be created, that is unknown. Defaults are found here and not in Check: the bridge does not see them in the
 * provider's protocol, only in what the provider plans.
 */
public final class Plan {
    private final boolean creates;

    private Plan(boolean creates) {
        this.creates = creates;
    }

    /** The planned outputs, without the id; the prior state is absent for a resource that is to be created. */
    public static Value.Fields of(ResourceType type, Value.@Nullable Fields prior, Value.Fields inputs) {
        return new Plan(prior == null).object(type.properties(), prior, Coercion.inputs(type, inputs));
    }

    private Value.Fields object(Map<String, Property> properties, Value.@Nullable Fields prior, Value.Fields inputs) {
        Map<String, Value> planned = new TreeMap<>();
        properties.forEach((name, property) -> {
            Value before = prior == null ? null : prior.value().get(name);
            Value value = property(property, before, inputs.value().get(name));
            if (value != null) {
                planned.put(name, value);
            }
        });
        return Value.of(planned);
    }

    private @Nullable Value property(Property property, @Nullable Value before, @Nullable Value given) {
        if (given != null && asks(property, before, given)) {
            return property.isTimeouts() ? given : merge(property.shape(), before, given);
        }
        if (property.defaultValue() != null) {
            return property.defaultValue();
        }
        if (property.is(Trait.COMPUTED)) {
            return creates ? new Value.Unknown() : before;
        }
        if (property.isBlock() && property.shape() instanceof Shape.ListOf) {
            return Value.of(List.of());
        }
        if (property.shape() instanceof Shape.MapOf && before instanceof Value.Fields) {
            return Value.of(Map.of());
        }
        // What says nothing stays: to Terraform's SDK an empty value is as good as none.
        return before != null && before.isZero() ? before : null;
    }

    /** An empty text or list for something that the cloud computes asks for nothing, and an empty map never does. */
    private static boolean asks(Property property, @Nullable Value before, Value given) {
        if (given instanceof Value.Null || !property.isInput()) {
            return false;
        }
        if (!given.isBlank() || property.shape() instanceof Shape.ObjectOf) {
            return true;
        }
        boolean empties = property.shape() instanceof Shape.ListOf && !property.isBlock() && before != null;
        return empties || !(property.is(Trait.COMPUTED) || property.shape() instanceof Shape.MapOf);
    }

    private Value merge(Shape shape, @Nullable Value before, Value given) {
        if (shape instanceof Shape.ObjectOf object && given instanceof Value.Fields fields) {
            return object(object.properties(), before instanceof Value.Fields prior ? prior : null, fields);
        }
        if (shape instanceof Shape.ListOf list && given instanceof Value.Items items) {
            if (given.containsUnknown() && !(list.element() instanceof Shape.ObjectOf)) {
                return new Value.Unknown();
            }
            List<Value> prior = before == null ? List.of() : before.items();
            return list.order() == Shape.Order.SET ? set(list, prior, items) : list(list, prior, items);
        }
        if (shape instanceof Shape.MapOf && given instanceof Value.Fields fields) {
            return map(fields);
        }
        return given;
    }

    private static Value map(Value.Fields given) {
        Map<String, Value> entries = new TreeMap<>(given.value());
        entries.values().removeIf(value -> value instanceof Value.Null);
        return given.containsUnknown() ? new Value.Unknown() : Value.of(entries);
    }

    private Value list(Shape.ListOf shape, List<Value> prior, Value.Items given) {
        List<Value> planned = new ArrayList<>();
        for (int i = 0; i < given.value().size(); i++) {
            planned.add(merge(
                    shape.element(),
                    i < prior.size() ? prior.get(i) : null,
                    given.value().get(i)));
        }
        return Value.of(planned);
    }

    private Value set(Shape.ListOf shape, List<Value> prior, Value.Items given) {
        List<Value> left = new ArrayList<>(prior);
        List<Value> planned = new ArrayList<>();
        for (Value item : given.value()) {
            // An item that says nothing against a prior one is that one, with what the cloud computed for it.
            Value same = left.stream()
                    .filter(candidate -> merge(shape.element(), candidate, item).equals(candidate))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            planned.add(same == null ? filled(shape.element(), merge(shape.element(), null, item)) : same);
        }
        return Value.of(SetOrder.sorted(shape.element(), planned));
    }

    /** A new item of a set is whole from the start, or it could not be told from others. */
    private static Value filled(Shape shape, Value item) {
        if (!(shape instanceof Shape.ObjectOf object)) {
            return item;
        }
        Map<String, Value> whole = new TreeMap<>(item.fields());
        object.properties().forEach((name, property) -> {
            if (property.shape() instanceof Shape.Scalar scalar) {
                whole.putIfAbsent(name, scalar.zero());
            }
        });
        return Value.of(whole);
    }

    /**
     * The plan without unknowns, as a resource looks once it exists: what the cloud has not said is an empty value
     * of the right shape, and so is what was not given within an object. A nested object that nobody gave stays
     * absent.
     */
    public static Value.Fields complete(ResourceType type, Value.Fields plan) {
        Map<String, Value> complete = new TreeMap<>();
        plan.value().forEach((name, value) -> {
            Property property = type.properties().get(name);
            Value known = property == null || property.isTimeouts() ? value : fill(property.shape(), value);
            if (!(known instanceof Value.Null)) {
                complete.put(name, known);
            }
        });
        return Value.of(complete);
    }

    /** What a resource in the cloud looks like to one who has a state of it, or none; time-outs are in the state alone. */
    public static Value.Fields found(ResourceType type, Value.Fields state, Value.Fields found) {
        Map<String, Value> whole = new TreeMap<>(complete(type, found).value());
        type.properties().values().stream()
                .filter(property -> property.isTimeouts() && !state.value().containsKey(property.name()))
                .forEach(property -> whole.remove(property.name()));
        return emptied(type, state, Value.of(whole));
    }

    /** What a resource looks like to one who knew it before: what is there no longer has become empty. */
    public static Value.Fields emptied(ResourceType type, Value.Fields before, Value.Fields now) {
        Map<String, Value> emptied = new TreeMap<>(now.value());
        type.properties().forEach((name, property) -> {
            Value zero = property.shape().zero();
            if (before.value().containsKey(name) && !(zero instanceof Value.Null)) {
                emptied.putIfAbsent(name, zero);
            }
        });
        return Value.of(emptied);
    }

    private static Value fill(Shape shape, @Nullable Value value) {
        if (value == null || value instanceof Value.Unknown) {
            return shape.zero();
        }
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            Map<String, Value> filled = new TreeMap<>();
            object.properties().forEach((name, property) -> {
                Value known = fill(property.shape(), fields.value().get(name));
                if (!(known instanceof Value.Null)) {
                    filled.put(name, known);
                }
            });
            return Value.of(filled);
        }
        if (shape instanceof Shape.ListOf list) {
            List<Value> items = value.items().stream()
                    .map(item -> fill(list.element(), item))
                    .toList();
            return Value.of(list.order() == Shape.Order.SET ? SetOrder.sorted(list.element(), items) : items);
        }
        return value;
    }
}
