package rustfs.tencentcloud.simulator.cloud;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What one property may hold.
 *
 * @param property names through lists and objects; those of numbers are of the resource itself
 * @param offender the value that is refused, as text, if there is one
 */
record Limit(String type, String property, Function<Draft, Optional<String>> offender, Refusal refusal) {
    static Limit read(Map<String, Value> limit) {
        String property = text(limit, "property");
        return new Limit(
                text(limit, "type"),
                property,
                offender(limit, property),
                new Refusal(text(limit, "code"), text(limit, "message")));
    }

    void check(Draft draft) {
        offender.apply(draft).ifPresent(value -> {
            throw refusal.of(value);
        });
    }

    private static Function<Draft, Optional<String>> offender(Map<String, Value> limit, String property) {
        if (limit.containsKey("matches")) {
            Pattern pattern = Pattern.compile(text(limit, "matches"));
            return draft ->
                    first(draft, property, value -> pattern.matcher(value).matches());
        }
        if (limit.containsKey("longest")) {
            double longest = number(limit, "longest");
            return draft -> first(draft, property, value -> value.codePointCount(0, value.length()) <= longest);
        }
        if (limit.containsKey("bytes")) {
            double bytes = number(limit, "bytes");
            return draft -> first(draft, property, value -> value.getBytes(StandardCharsets.UTF_8).length <= bytes);
        }
        if (limit.containsKey("most")) {
            double most = number(limit, "most");
            return draft -> Optional.of(count(draft, property))
                    .filter(count -> count > most)
                    .map(String::valueOf);
        }
        return numbers(limit, property);
    }

    private static Optional<String> first(Draft draft, String property, Predicate<String> fits) {
        return draft.texts(property).stream().filter(value -> !fits.test(value)).findFirst();
    }

    private static int count(Draft draft, String property) {
        Value value = draft.planned().value().getOrDefault(property, new Value.Null());
        return Math.max(draft.texts(property).size(), value.fields().size());
    }

    /** Zero is what Terraform makes of a number that is not given: it passes. */
    private static Function<Draft, Optional<String>> numbers(Map<String, Value> limit, String property) {
        List<Value> some = limit.getOrDefault("oneOf", new Value.Null()).items();
        List<Value> more = limit.containsKey("or") ? List.of(Value.of(number(limit, "or"))) : some;
        double from = some.isEmpty() ? number(limit, "from") : Double.POSITIVE_INFINITY;
        double to = some.isEmpty() ? number(limit, "to") : Double.NEGATIVE_INFINITY;
        return draft -> {
            double number = draft.number(property);
            boolean fits = (number >= from && number <= to) || more.contains(Value.of(number));
            return number == 0 || fits ? Optional.empty() : Optional.of("%.0f".formatted(number));
        };
    }

    private static String text(Map<String, Value> limit, String name) {
        return limit.getOrDefault(name, new Value.Null()).text().orElseThrow();
    }

    private static double number(Map<String, Value> limit, String name) {
        return limit.getOrDefault(name, new Value.Null()).number().orElseThrow();
    }
}
