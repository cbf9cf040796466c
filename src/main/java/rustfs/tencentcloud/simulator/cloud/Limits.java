package rustfs.tencentcloud.simulator.cloud;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What properties may hold, from {@code simulator/limits.json}: texts, numbers, how many items; and tags. */
public final class Limits {
    private final Map<String, List<Limit>> limits;
    private final List<String> tagged;

    private Limits(Map<String, List<Limit>> limits, List<String> tagged) {
        this.limits = limits;
        this.tagged = tagged;
    }

    public static Limits load() {
        Map<String, Value> file = Json.resource("simulator/limits.json").fields();
        Map<String, List<Limit>> limits = file.getOrDefault("limits", new Value.Null()).items().stream()
                .map(limit -> Limit.read(limit.fields()))
                .collect(Collectors.groupingBy(Limit::type));
        List<String> tagged = file.getOrDefault("tagged", new Value.Null()).items().stream()
                .flatMap(type -> type.text().stream())
                .toList();
        return new Limits(limits, tagged);
    }

    /** Makes these checks of the rules. */
    public void addTo(Map<String, TypeRules> rules) {
        limits.forEach((type, all) -> rules.computeIfPresent(type, (name, its) -> {
            all.forEach(limit -> its.checks(limit::check));
            return its;
        }));
        tagged.forEach(type -> rules.computeIfPresent(type, (name, its) -> its.checks(TagLimits::check)));
    }

    /** Of a type, in the file's order. */
    List<Limit> of(String type) {
        return limits.getOrDefault(type, List.of());
    }

    List<String> tagged() {
        return tagged;
    }
}
