package rustfs.tencentcloud.simulator.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rustfs.tencentcloud.simulator.schema.Spelling;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * An object of a scenario. What is asked for and is not as it has to be becomes a problem.
 *
 * @param place for instance {@code faults[0]}; empty for the whole
 */
record Section(String place, Map<String, Value> fields, List<String> problems) {
    private static final long MOST = 1_000_000_000;

    boolean has(String name) {
        return fields.containsKey(name);
    }

    void problem(String name, String text) {
        problems.add((place.isEmpty() ? name : place + "." + name) + ": " + text);
    }

    /** Refuses all settings but these. */
    void allow(Set<String> names) {
        fields.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problem(
                        name,
                        "there is no such setting"
                                + Spelling.hint(
                                        name, names, "; there are " + String.join(", ", new TreeSet<>(names)))));
    }

    Optional<String> text(String name) {
        Value value = fields.get(name);
        if (value != null && value.text().isEmpty()) {
            problem(name, "it is a " + value.kind() + " and has to be a text");
        }
        return value == null ? Optional.empty() : value.text();
    }

    List<Value> list(String name) {
        Value value = fields.get(name);
        if (value != null && !(value instanceof Value.Items)) {
            problem(name, "it is a " + value.kind() + " and has to be a list");
        }
        return value == null ? List.of() : value.items();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Value item : list(name)) {
            item.text()
                    .ifPresentOrElse(
                            texts::add, () -> problem(name, "an item is a " + item.kind() + " and has to be a text"));
        }
        return texts;
    }

    double number(String name, double otherwise) {
        Value value = fields.getOrDefault(name, Value.of(otherwise));
        if (value.number().isEmpty()) {
            problem(name, "it is a " + value.kind() + " and has to be a number");
        }
        return value.number().orElse(otherwise);
    }

    /** A whole number; as many as there can be where none is given. */
    long whole(String name, long least) {
        double number = number(name, MOST);
        if (number < least || number > MOST || number != Math.rint(number)) {
            problem(name, Json.write(Value.of(number)) + " is no whole number from " + least + " to " + MOST);
        }
        return (long) number;
    }

    /** The word, if it is one of these. */
    Optional<String> oneOf(String name, String word, Collection<String> words) {
        if (words.contains(word)) {
            return Optional.of(word);
        }
        problem(
                name,
                "'" + word + "' is none of " + String.join(", ", new TreeSet<>(words))
                        + Spelling.hint(word, words, ""));
        return Optional.empty();
    }
}
