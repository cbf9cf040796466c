package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Where two plugins answer the same steps differently, place by place. */
final class AnswerDifferences {
    private final Map<String, String> found = new TreeMap<>();

    private AnswerDifferences() {}

    /** By place, for instance {@code 2 outputs.tags}, what each of the two says. */
    static Map<String, String> between(List<Value> bridge, List<Value> simulator) {
        AnswerDifferences differences = new AnswerDifferences();
        for (int i = 0; i < Math.max(bridge.size(), simulator.size()); i++) {
            differences.compare(
                    (i + 1) + " ",
                    i < bridge.size() ? bridge.get(i) : null,
                    i < simulator.size() ? simulator.get(i) : null);
        }
        return differences.found;
    }

    private void compare(String place, @Nullable Value bridge, @Nullable Value simulator) {
        if (bridge instanceof Value.Fields one && simulator instanceof Value.Fields other) {
            TreeSet<String> names = new TreeSet<>(one.value().keySet());
            names.addAll(other.value().keySet());
            String prefix = place.endsWith(" ") ? place : place + ".";
            names.forEach(name ->
                    compare(prefix + name, one.value().get(name), other.value().get(name)));
        } else if (bridge == null || !bridge.equals(simulator)) {
            found.put(place, "the bridge: " + text(bridge) + ", the simulator: " + text(simulator));
        }
    }

    private static String text(@Nullable Value value) {
        return value == null ? "nothing" : Json.write(value);
    }
}
