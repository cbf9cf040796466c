package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Where the simulator answers otherwise than the bridge and is meant to: for each reason the cases, and for each case
 * the places, each a step's number and a path into its answer.
 */
record ListedDifferences(List<Group> groups) {
    /**
     * Differences of one reason.
     *
     * @param bridge what the bridge does
     * @param simulator what the simulator does
     * @param reason why it stays so
     * @param places by case
     */
    record Group(String bridge, String simulator, String reason, Map<String, List<String>> places) {}

    /** Those of single calls, from {@code bridge/differences.json}. */
    static ListedDifferences ofCalls() {
        return read("bridge/differences.json");
    }

    /** Those of programs that the engine runs, from {@code bridge/program-differences.json}. */
    static ListedDifferences ofPrograms() {
        return read("bridge/program-differences.json");
    }

    private static ListedDifferences read(String file) {
        return new ListedDifferences(Json.resource(file).items().stream()
                .map(group -> group(group.fields()))
                .toList());
    }

    private static Group group(Map<String, Value> written) {
        Map<String, List<String>> places = new TreeMap<>();
        written.get("places")
                .fields()
                .forEach((name, list) -> places.put(
                        name,
                        list.items().stream()
                                .map(place -> place.text().orElseThrow())
                                .toList()));
        return new Group(text(written, "bridge"), text(written, "simulator"), text(written, "reason"), places);
    }

    private static String text(Map<String, Value> written, String name) {
        return written.get(name).text().orElseThrow();
    }

    /** All places, each behind the name of its case. */
    Set<String> places() {
        Set<String> all = new TreeSet<>();
        groups.forEach(group -> group.places()
                .forEach((name, places) -> places.forEach(place -> {
                    if (!all.add(name + " " + place)) {
                        throw new IllegalStateException("'" + name + " " + place + "' is listed twice.");
                    }
                })));
        return all;
    }

    /** The places of one case. */
    List<String> places(String name) {
        return groups.stream()
                .flatMap(group -> group.places().getOrDefault(name, List.of()).stream())
                .toList();
    }

    /** All of both lists, as a table of a document. */
    static String table() {
        StringBuilder table =
                new StringBuilder("| the bridge | the simulator | why it stays | cases |\n| --- | --- | --- | --- |\n");
        Stream.of(ofCalls(), ofPrograms())
                .flatMap(list -> list.groups().stream())
                .forEach(group -> table.append("| %s | %s | %s | %s |%n"
                        .formatted(
                                group.bridge(),
                                group.simulator(),
                                group.reason(),
                                String.join("; ", group.places().keySet()))));
        return table.toString();
    }
}
