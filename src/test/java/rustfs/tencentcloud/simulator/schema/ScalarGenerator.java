package rustfs.tencentcloud.simulator.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Single values that the provider's value ranges allow; a path is {@code Type.block.property}. */
final class ScalarGenerator {
    private static final Map<String, Value> VALIDATORS =
            Json.resource("simulator/validators.json").fields();

    /** The value that is given at first. */
    Value first(String path, Shape.Scalar scalar) {
        if (path.contains(".timeouts.")) {
            return Value.of("5m");
        }
        Map<String, Value> rule = rule(path);
        if (rule.containsKey("oneOf")) {
            return rule.get("oneOf").items().get(0);
        }
        return switch (scalar) {
            case FLAG -> Value.of(true);
            case NUMBER -> rule.getOrDefault("from", Value.of(1));
            case TEXT -> rule.containsKey("matches") ? matching(path).get(0) : Value.of("any");
        };
    }

    /** Another value than this one, if there is one. */
    Optional<Value> other(String path, Shape.Scalar scalar, Value value) {
        Map<String, Value> rule = rule(path);
        if (rule.containsKey("oneOf")) {
            return rule.get("oneOf").items().stream()
                    .filter(item -> !item.equals(value))
                    .findFirst();
        }
        return Optional.of(
                switch (scalar) {
                    case FLAG -> Value.of(!value.equals(Value.of(true)));
                    case NUMBER -> Value.of(value.number().orElseThrow() + 1);
                    case TEXT ->
                        rule.containsKey("matches")
                                ? matching(path).get(1)
                                : Value.of(value.text().orElseThrow() + "-other");
                });
    }

    /** Items of a list, which differ where they can. */
    Value numbered(Value item, int index) {
        if (item instanceof Value.Fields fields) {
            Map<String, Value> numbered = new TreeMap<>(fields.value());
            numbered.replaceAll((name, field) -> numbered(field, index));
            return Value.of(numbered);
        }
        String text = item.text().orElse("");
        if (text.equals("198.18.0.1")) {
            return Value.of("198.18.0." + (index + 1));
        }
        return text.startsWith("any") ? Value.of(text + index) : item;
    }

    private Map<String, Value> rule(String path) {
        String type = path.substring(0, path.indexOf('.'));
        return VALIDATORS
                .getOrDefault(type, Value.of(Map.of()))
                .fields()
                .getOrDefault(path.substring(type.length() + 1), Value.of(Map.of()))
                .fields();
    }

    private static List<Value> matching(String path) {
        if (path.endsWith("instanceType")) {
            return List.of(Value.of("SA5.MEDIUM4"), Value.of("SA5.MEDIUM8"));
        }
        if (path.endsWith("spotMaxPrice")) {
            return List.of(Value.of("1.5"), Value.of("2"));
        }
        if (path.endsWith("assignedEipSets")) {
            return List.of(Value.of("198.18.0.1"), Value.of("198.18.0.2"));
        }
        return List.of(Value.of("10.0.0.0/16"), Value.of("10.0.0.0/17"));
    }
}
