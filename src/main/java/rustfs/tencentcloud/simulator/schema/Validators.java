package rustfs.tencentcloud.simulator.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The value ranges that the provider itself refuses before it calls the cloud, from {@code
 * simulator/validators.json}: by type and property ({@code targets.weight} for a nested one), each with {@code
 * oneOf}, {@code from} and {@code to} (numbers, inclusive), {@code shortest} and {@code longest} (bytes) or
 * {@code matches} with {@code say}.
 */
public final class Validators {
    private final Map<String, Value> types;

    private Validators(Map<String, Value> types) {
        this.types = types;
    }

    public static Validators load() {
        return new Validators(Json.resource("simulator/validators.json").fields());
    }

    /** Why the provider refuses this value at this place, if it does; the key is Terraform's word for the place. */
    Optional<String> failure(String typeName, PropertyPath path, String key, Value value) {
        Value rules = types.get(typeName);
        Value rule = rules == null ? null : rules.fields().get(key(path));
        if (rule == null) {
            return Optional.empty();
        }
        if (value instanceof Value.Number number) {
            return number(rule, number.value(), key);
        }
        return value.text().flatMap(text -> text(rule, text, key));
    }

    private static String key(PropertyPath path) {
        return path.steps().stream()
                .filter(step -> step instanceof PropertyPath.Step.Field)
                .map(step -> ((PropertyPath.Step.Field) step).name())
                .collect(Collectors.joining("."));
    }

    private static Optional<String> number(Value rule, double number, String path) {
        List<Value> allowed = items(rule, "oneOf");
        if (!allowed.isEmpty() && !allowed.contains(Value.of(number))) {
            return Optional.of("expected %s to be one of %s, got %s".formatted(path, numbers(allowed), plain(number)));
        }
        Double from = bound(rule, "from");
        Double to = bound(rule, "to");
        boolean outside = (from != null && number < from) || (to != null && number > to);
        if (!outside || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                to == null
                        ? "expected %s to be at least (%s), got %s".formatted(path, plain(from), plain(number))
                        : "expected %s to be in the range (%s - %s), got %s"
                                .formatted(path, plain(from), plain(to), plain(number)));
    }

    private static Optional<String> text(Value rule, String text, String path) {
        List<Value> allowed = items(rule, "oneOf");
        if (!allowed.isEmpty() && !allowed.contains(Value.of(text))) {
            String words = allowed.stream()
                    .map(item -> '"' + item.text().orElse("") + '"')
                    .collect(Collectors.joining(" ", "[", "]"));
            return Optional.of("expected %s to be one of %s, got %s".formatted(path, words, text));
        }
        Double shortest = bound(rule, "shortest");
        Double longest = bound(rule, "longest");
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (shortest != null && longest != null && (bytes < shortest || bytes > longest)) {
            return Optional.of("expected length of %s to be in the range (%s - %s), got %s"
                    .formatted(path, plain(shortest), plain(longest), text));
        }
        String pattern =
                rule.fields().getOrDefault("matches", new Value.Null()).text().orElse("");
        if (!pattern.isEmpty() && !Pattern.matches(pattern, text)) {
            String say =
                    rule.fields().getOrDefault("say", new Value.Null()).text().orElse(pattern);
            return Optional.of("invalid value for %s (%s)".formatted(path, say));
        }
        return Optional.empty();
    }

    private static List<Value> items(Value rule, String name) {
        Value items = rule.fields().get(name);
        return items == null ? List.of() : items.items();
    }

    private static @Nullable Double bound(Value rule, String name) {
        Value bound = rule.fields().get(name);
        return bound == null ? null : bound.number().orElse(null);
    }

    private static String numbers(List<Value> numbers) {
        return numbers.stream()
                .map(number -> plain(number.number().orElse(0.0)))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
