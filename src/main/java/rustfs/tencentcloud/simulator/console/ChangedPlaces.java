package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/** What of a thing is otherwise than before: place by place, as deep as the two are of one form. */
final class ChangedPlaces {
    private final List<Place> places = new ArrayList<>();

    private ChangedPlaces() {}

    /** A place, and the value there; absent where there was or is none. */
    record Place(
            PropertyPath path,
            @Nullable Value before,
            @Nullable Value after) {}

    static List<Place> between(Value.Fields before, Value.Fields after) {
        ChangedPlaces changed = new ChangedPlaces();
        changed.look(PropertyPath.ROOT, before, after);
        return changed.places;
    }

    private void look(PropertyPath path, @Nullable Value before, @Nullable Value after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Value.Fields was && after instanceof Value.Fields is) {
            Set<String> names = new TreeSet<>(was.value().keySet());
            names.addAll(is.value().keySet());
            names.forEach(name ->
                    look(path.field(name), was.value().get(name), is.value().get(name)));
        } else if (before instanceof Value.Items was && after instanceof Value.Items is) {
            int size = Math.max(was.value().size(), is.value().size());
            for (int i = 0; i < size; i++) {
                look(path.item(i), at(was, i), at(is, i));
            }
        } else {
            places.add(new Place(path, before, after));
        }
    }

    private static @Nullable Value at(Value.Items items, int index) {
        return index < items.value().size() ? items.value().get(index) : null;
    }
}
