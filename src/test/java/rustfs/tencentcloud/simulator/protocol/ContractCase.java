package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * A case of the contract with the bridge, from {@code bridge/cases.json}.
 *
 * @param name what it is about, in words
 * @param topic the group that it belongs to
 * @param type the last part of the resource type's token, for instance {@code Vpc}
 */
record ContractCase(String name, String topic, String type, List<Step> steps) {
    /** What somebody does. */
    enum Kind {
        DECLARE,
        PREVIEW,
        REFRESH,
        IMPORT,
        CHANGE,
        REMOVE
    }

    /** One thing that is done, with what, and with which paths that changes are ignored at. */
    record Step(Kind kind, Value argument, List<String> ignored) {}

    /** What the program calls the resource. */
    String logicalName() {
        return "thing";
    }

    /** All cases, in their order. */
    static List<ContractCase> all() {
        return Json.resource("bridge/cases.json").items().stream()
                .map(written -> read(written.fields()))
                .toList();
    }

    private static ContractCase read(Map<String, Value> written) {
        return new ContractCase(
                text(written, "name"),
                text(written, "topic"),
                text(written, "type"),
                written.get("steps").items().stream()
                        .map(step -> step(step.fields()))
                        .toList());
    }

    private static Step step(Map<String, Value> written) {
        Kind kind = Stream.of(Kind.values())
                .filter(candidate -> written.containsKey(candidate.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        List<String> ignored = written.getOrDefault("ignoreChanges", new Value.Null()).items().stream()
                .map(path -> path.text().orElseThrow())
                .collect(Collectors.toList());
        return new Step(kind, written.get(kind.name().toLowerCase(Locale.ROOT)), ignored);
    }

    private static String text(Map<String, Value> written, String name) {
        return written.get(name).text().orElseThrow();
    }
}
