package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What a resource will look like: inputs over the prior state. What the program gives counts; else the provider's
 * default; else, for what the cloud computes, the prior value, or an unknown if there is none yet. Defaults are
 * found here and not in Check: the bridge does not see them in the provider's protocol, only in what the provider
 * plans.
 */
public final class Plan {
    private Plan() {}

    /** The planned outputs, without the id; the prior state is absent for a resource that is to be created. */
    public static Value.Fields of(ResourceType type, Value.@Nullable Fields prior, Value.Fields inputs) {
        return object(type.properties(), prior, inputs);
    }

    private static Value.Fields object(
            Map<String, Property> properties, Value.@Nullable Fields prior, Value.Fields inputs) {
        Map<String, Value> planned = new TreeMap<>();
        properties.forEach((name, property) -> {
            Value before = prior == null ? null : prior.value().get(name);
            Value value = property(property, before, inputs.value().get(name));
            if (value == null && property.is(Trait.COMPUTED)) {
                value = prior == null ? new Value.Unknown() : before;
            }
            if (value != null) {
                planned.put(name, value);
            }
        });
        return Value.of(planned);
    }

    private static @Nullable Value property(Property property, @Nullable Value before, @Nullable Value given) {
        boolean isGiven = given != null && !(given instanceof Value.Null) && property.isInput();
        // An empty text or list for something that the cloud computes asks for nothing.
        if (given != null && isGiven && !(given.isBlank() && property.is(Trait.COMPUTED))) {
            return merge(property.shape(), before, given);
        }
        return property.defaultValue();
    }

    private static Value merge(Shape shape, @Nullable Value before, Value given) {
        if (shape instanceof Shape.ObjectOf object && given instanceof Value.Fields fields) {
            return object(object.properties(), before instanceof Value.Fields prior ? prior : null, fields);
        }
        if (shape instanceof Shape.ListOf list && given instanceof Value.Items items) {
            List<Value> prior = before == null ? List.of() : before.items();
            return list.order() == Shape.Order.SET ? set(list, prior, items) : list(list, prior, items);
        }
        return given;
    }

    private static Value list(Shape.ListOf shape, List<Value> prior, Value.Items given) {
        List<Value> planned = new ArrayList<>();
        for (int i = 0; i < given.value().size(); i++) {
            planned.add(merge(
                    shape.element(),
                    i < prior.size() ? prior.get(i) : null,
                    given.value().get(i)));
        }
        return Value.of(planned);
    }

    private static Value set(Shape.ListOf shape, List<Value> prior, Value.Items given) {
        List<Value> left = new ArrayList<>(prior);
        List<Value> planned = new ArrayList<>();
        for (Value item : given.value()) {
            // An item that says nothing against a prior one is that one, with what the cloud computed for it.
            Value same = left.stream()
                    .filter(candidate -> merge(shape.element(), candidate, item).equals(candidate))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            planned.add(same == null ? merge(shape.element(), null, item) : same);
        }
        return Value.of(planned);
    }

    /**
     * The plan without unknowns, as a resource looks once it exists: what the cloud has not said is an empty value
     * of the right shape. A nested object that nobody gave stays absent.
     */
    public static Value.Fields complete(ResourceType type, Value.Fields plan) {
        return (Value.Fields) fill(new Shape.ObjectOf(type.properties()), plan);
    }

    private static Value fill(Shape shape, Value value) {
        if (value instanceof Value.Unknown) {
            return shape.zero();
        }
        if (shape instanceof Shape.ObjectOf object && value instanceof Value.Fields fields) {
            Map<String, Value> filled = new TreeMap<>();
            fields.value().forEach((name, field) -> {
                Property property = object.properties().get(name);
                Value known = property == null ? field : fill(property.shape(), field);
                if (!(known instanceof Value.Null)) {
                    filled.put(name, known);
                }
            });
            return Value.of(filled);
        }
        if (shape instanceof Shape.ListOf list) {
            return Value.of(value.items().stream()
                    .map(item -> fill(list.element(), item))
                    .toList());
        }
        return value;
    }
}
