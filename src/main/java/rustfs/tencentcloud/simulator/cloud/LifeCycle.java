package rustfs.tencentcloud.simulator.cloud;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The states of a type that take time, from {@code simulator/life-cycles.json}.
 *
 * @param property the output that shows the state; empty if none does
 * @param shownBy the type that shows the state in place of this one, under the same id; empty if none does
 * @param visibleAfter seconds of the cloud until anybody sees a new resource
 * @param updateOf the properties whose change takes time; empty for all of them
 * @param ready the state at the end
 * @param left the state of the one in {@code shownBy} after a delete
 * @param busy what is said to a call in between; {@code {state}} and {@code {State}} stand for the state
 * @param source where it is from
 */
public record LifeCycle(
        String property,
        String shownBy,
        double visibleAfter,
        Map<Row, List<Step>> rows,
        Set<String> updateOf,
        String ready,
        String left,
        Refusal busy,
        String source) {
    private static final String FILE = "simulator/life-cycles.json";
    private static final Refusal BUSY =
            new Refusal("ResourceBusy", "The resource '%s' is in the middle of another operation.");

    /** What makes a resource pass states. */
    public enum Row {
        CREATE("create"),
        UPDATE("update"),
        DELETE("delete");

        private final String name;

        Row(String name) {
            this.name = name;
        }
    }

    /** A state, and how many seconds of the cloud it lasts. */
    public record Step(String state, double seconds) {}

    /** Of each type that has states, by its name. */
    public static Map<String, LifeCycle> load() {
        Map<String, LifeCycle> cycles = new TreeMap<>();
        field(Json.resource(FILE), "types").fields().forEach((type, value) -> cycles.put(type, read(value)));
        return Map.copyOf(cycles);
    }

    private static LifeCycle read(Value value) {
        Value busy = field(value, "busy");
        Map<Row, List<Step>> rows = new TreeMap<>();
        for (Row row : Row.values()) {
            rows.put(row, steps(value, row.name));
        }
        return new LifeCycle(
                text(value, "property"),
                text(value, "shownBy"),
                number(value, "visibleAfter"),
                Map.copyOf(rows),
                field(value, "updateOf").items().stream()
                        .map(item -> item.text().orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                text(value, "ready"),
                text(value, "left"),
                busy.fields().isEmpty() ? BUSY : new Refusal(text(busy, "code"), text(busy, "message")),
                text(value, "source"));
    }

    private static List<Step> steps(Value value, String name) {
        return field(value, name).items().stream()
                .map(step -> new Step(text(step, "state"), number(step, "seconds")))
                .toList();
    }

    /** The states that these calls lead through; none if they are over at once. */
    public List<Step> steps(Row row) {
        return rows.getOrDefault(row, List.of());
    }

    /** Whether a change of a resource takes time. */
    boolean takesTime(Value.Fields before, Value.Fields after) {
        return !steps(Row.UPDATE).isEmpty()
                && (updateOf.isEmpty()
                        ? !before.equals(after)
                        : updateOf.stream()
                                .anyMatch(name -> !field(before, name).equals(field(after, name))));
    }

    /** What is said to a call while a resource is in a state, for instance {@code PENDING}. */
    CloudFailure busy(String id, String state) {
        String word =
                state.isEmpty() ? state : state.charAt(0) + state.substring(1).toLowerCase(Locale.ROOT);
        return new Refusal(busy.code().replace("{State}", word), busy.message().replace("{state}", state)).of(id);
    }

    private static Value field(Value value, String name) {
        return value.fields().getOrDefault(name, new Value.Null());
    }

    private static String text(Value value, String name) {
        return field(value, name).text().orElse("");
    }

    private static double number(Value value, String name) {
        return field(value, name).number().orElse(0.0);
    }
}
