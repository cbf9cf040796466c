package rustfs.tencentcloud.simulator.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps secrets secret on their way through the simulator, which works on plain values. */
public final class Secrecy {
    private Secrecy() {}

    /**
     * The value with the marks of secrets that another value has at the same place. Lists of unlike length share no
     * places: there one secret makes the whole list secret.
     */
    public static Value carry(@Nullable Value from, Value to) {
        if (from == null || !from.containsSecret() || to instanceof Value.Secret) {
            return to;
        }
        if (from instanceof Value.Fields source && to instanceof Value.Fields target) {
            return fields(source, target);
        }
        if (from instanceof Value.Items source
                && to instanceof Value.Items target
                && source.value().size() == target.value().size()) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < target.value().size(); i++) {
                items.add(carry(source.value().get(i), target.value().get(i)));
            }
            return Value.of(items);
        }
        return new Value.Secret(to.plain());
    }

    /** As {@link #carry}, for objects, which stay objects: only their fields become secret. */
    public static Value.Fields fields(Value.Fields from, Value.Fields to) {
        if (!from.containsSecret()) {
            return to;
        }
        Map<String, Value> marked = new TreeMap<>(to.value());
        marked.replaceAll((name, field) -> carry(from.value().get(name), field));
        return new Value.Fields(marked);
    }
}
