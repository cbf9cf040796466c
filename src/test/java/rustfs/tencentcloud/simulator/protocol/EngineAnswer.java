package rustfs.tencentcloud.simulator.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What the engine did, told and wrote into its state, without what is each plugin's own. */
final class EngineAnswer {
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";
    private static final Set<String> TOLD = Set.of("error", "warning", "info#err");

    private EngineAnswer() {}

    /** The steps, in their order, each with what differs by the engine's own account; and the messages. */
    static Map<String, Value> ofEvents(List<String> lines) {
        List<Value> steps = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (String line : lines) {
            Map<String, Value> event = Json.parse(line).fields();
            Map<String, Value> metadata = fields(fields(event, "resourcePreEvent"), "metadata");
            if (isResource(text(metadata, "type"))) {
                insert(step(metadata), steps);
            }
            Map<String, Value> diagnostic = fields(event, "diagnosticEvent");
            if (TOLD.contains(text(diagnostic, "severity"))) {
                messages.add(text(diagnostic, "message")
                        .replaceAll("<\\{%.*?%}>", "")
                        .replaceAll("RequestId=[0-9a-f-]*", "RequestId=<id>")
                        .replaceAll("-[0-9a-f]{7}\\b", "-<digits>"));
            }
        }
        return Map.of("steps", Value.of(steps), "messages", ContractValues.texts(messages));
    }

    /** Deletions that follow each other come in any order, as those that do not depend on each other run at once. */
    private static void insert(Value step, List<Value> steps) {
        int place = steps.size();
        while (isDeletion(step)
                && place > 0
                && isDeletion(steps.get(place - 1))
                && what(step).compareTo(what(steps.get(place - 1))) < 0) {
            place--;
        }
        steps.add(place, step);
    }

    private static boolean isDeletion(Value step) {
        return what(step).startsWith("delete");
    }

    private static String what(Value step) {
        return text(step.fields(), "what");
    }

    /** The engine gives the names of properties in any order. */
    private static Value sorted(Value names) {
        return ContractValues.texts(names.items().stream()
                .map(name -> name.text().orElseThrow())
                .sorted()
                .toList());
    }

    private static Value step(Map<String, Value> metadata) {
        Map<String, Value> step = new TreeMap<>();
        String urn = text(metadata, "urn");
        step.put("what", Value.of(text(metadata, "op") + " " + urn.substring(urn.lastIndexOf(':') + 1)));
        for (String name : List.of("keys", "diffs", "detailedDiff")) {
            Value value = metadata.get(name);
            if (value != null && !value.isBlank()) {
                step.put(name, value instanceof Value.Items ? sorted(value) : value);
            }
        }
        return Value.of(step);
    }

    /** By name, each resource's inputs, and its outputs: those that are inputs too with their values. */
    static Value ofState(Value export) {
        Map<String, String> ids = new TreeMap<>();
        resources(export).forEach(resource -> ids.put(text(resource.fields(), "id"), "<id of " + name(resource) + ">"));
        Map<String, Value> state = new TreeMap<>();
        resources(export).forEach(resource -> {
            Value inputs = written(resource.fields().getOrDefault("inputs", new Value.Null()), ids);
            Map<String, Value> outputs =
                    new TreeMap<>(written(resource.fields().get("outputs"), ids).fields());
            outputs.replaceAll((name, value) -> inputs.fields().containsKey(name) || value instanceof Value.Fields
                    ? value
                    : Value.of("(computed)"));
            state.put(name(resource), Value.of(Map.of("inputs", inputs, "outputs", Value.of(outputs))));
        });
        return Value.of(state);
    }

    private static String name(Value resource) {
        String urn = text(resource.fields(), "urn");
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    /** The resources of an exported state, without the stack and providers. */
    static Stream<Value> resources(Value export) {
        return fields(export.fields(), "deployment").getOrDefault("resources", new Value.Null()).items().stream()
                .filter(resource -> isResource(text(resource.fields(), "type")));
    }

    private static boolean isResource(String type) {
        return type.startsWith(PackageFile.NAME + ":");
    }

    private static Value written(Value value, Map<String, String> ids) {
        if (value instanceof Value.Fields fields && fields.value().containsKey(SIGNATURE)) {
            String plain = text(fields.value(), "plaintext");
            return Value.of(Map.of("$secret", plain.isEmpty() ? Value.of("") : Json.parse(plain)));
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> all = new TreeMap<>(fields.value());
            all.keySet().removeAll(Set.of("__meta", "__pulumi_raw_state_delta"));
            all.replaceAll((name, field) -> written(field, ids));
            return Value.of(all);
        }
        if (value instanceof Value.Items items) {
            return Value.of(
                    items.value().stream().map(item -> written(item, ids)).toList());
        }
        return value instanceof Value.Text text
                ? Value.of(ids.getOrDefault(text.value(), text.value()).replaceAll("-[0-9a-f]{7}$", "-<digits>"))
                : value;
    }

    private static Map<String, Value> fields(Map<String, Value> object, String name) {
        return object.getOrDefault(name, new Value.Null()).fields();
    }

    private static String text(Map<String, Value> object, String name) {
        return object.getOrDefault(name, new Value.Null()).text().orElse("");
    }
}
