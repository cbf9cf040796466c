package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/** What changes between a resource's state and its plan, place by place. */
public final class Difference {
    private final Map<String, Change> changes = new TreeMap<>();
    private final ResourceType type;

    /** What happens at a place. */
    public enum Kind {
        ADD,
        DELETE,
        UPDATE
    }

    /** What happens at a place, and whether the resource has to be replaced for it. */
    public record Change(Kind kind, boolean replaces) {}

    private Difference(ResourceType type) {
        this.type = type;
    }

    /** The changes by place, each a Pulumi property path; empty if nothing changes. */
    public static Map<String, Change> between(ResourceType type, Value.Fields prior, Value.Fields plan) {
        Difference difference = new Difference(type);
        difference.object(type.properties(), prior, plan, PropertyPath.ROOT);
        difference.timeouts(prior.value().get("timeouts"), plan.value().get("timeouts"));
        return Collections.unmodifiableMap(difference.changes);
    }

    private void object(Map<String, Property> properties, Value.Fields prior, Value.Fields plan, PropertyPath path) {
        for (String name : new TreeSet<>(properties.keySet())) {
            Property property = properties.get(name);
            if (property != null && !property.isTimeouts()) {
                Value before = prior.value().get(name);
                Value after = plan.value().get(name);
                compare(new Place(property.shape(), path.field(name), property.is(Trait.FORCE_NEW)), before, after);
            }
        }
    }

    /** Other time-outs are no change of their own, but one beside others. */
    private void timeouts(@Nullable Value before, @Nullable Value after) {
        if (!changes.isEmpty() && !Objects.equals(before, after)) {
            changes.put("timeouts", new Change(Kind.UPDATE, false));
        }
    }

    private record Place(Shape shape, PropertyPath path, boolean forceNew) {}

    private void compare(Place place, @Nullable Value before, @Nullable Value after) {
        // To Terraform's SDK an empty value, false and 0 are as good as none.
        boolean wasThere = before != null && !before.isZero();
        boolean isThere = after != null && !after.isZero();
        if (before == null || after == null || !wasThere || !isThere) {
            if (wasThere != isThere) {
                change(place, wasThere ? Kind.DELETE : Kind.ADD);
            }
        } else if (place.shape() instanceof Shape.ObjectOf object
                && before instanceof Value.Fields prior
                && after instanceof Value.Fields plan) {
            object(object.properties(), prior, plan, place.path());
        } else if (place.shape() instanceof Shape.ListOf list && after instanceof Value.Items) {
            items(place, list, before.items(), after.items());
        } else if (place.shape() instanceof Shape.MapOf map && after instanceof Value.Fields) {
            map(place, map, before.fields(), after.fields());
        } else if (!before.equals(after)) {
            change(place, Kind.UPDATE);
        }
    }

    private void items(Place place, Shape.ListOf list, List<Value> before, List<Value> after) {
        List<Value> gone = new ArrayList<>(before);
        List<Value> come = new ArrayList<>(after);
        if (list.order() == Shape.Order.SET) {
            after.forEach(gone::remove);
            before.forEach(come::remove);
            if (gone.isEmpty() && come.isEmpty()) {
                return;
            }
        }
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Place item = new Place(list.element(), place.path().item(i), place.forceNew());
            Value was = i < before.size() ? before.get(i) : null;
            Value is = i < after.size() ? after.get(i) : null;
            if (list.order() == Shape.Order.LIST && was != null && is != null) {
                compare(item, was, is);
            } else {
                // Of a set only those that have no equal on the other side; of a list, what is beyond the other's end.
                member(item, was != null && gone.contains(was), is != null && come.contains(is));
            }
        }
    }

    private void member(Place item, boolean goes, boolean comes) {
        if (goes && comes) {
            change(item, Kind.UPDATE);
        } else if (goes || comes) {
            change(item, goes ? Kind.DELETE : Kind.ADD);
        }
    }

    private void map(Place place, Shape.MapOf map, Map<String, Value> before, Map<String, Value> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Place entry = new Place(map.element(), place.path().field(key), place.forceNew());
            Value was = before.get(key);
            Value is = after.get(key);
            if (was == null || is == null) {
                change(entry, was == null ? Kind.ADD : Kind.DELETE);
            } else {
                compare(entry, was, is);
            }
        }
    }

    private void change(Place place, Kind kind) {
        changes.put(place.path().toString(), new Change(kind, place.forceNew()));
    }

    @Override
    public String toString() {
        return type.name() + changes;
    }
}
