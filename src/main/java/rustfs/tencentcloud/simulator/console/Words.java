package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rustfs.tencentcloud.simulator.schema.Spelling;

/**
 * The words after a command: options, and the rest. What is wrong with any of them is collected, so that it is told
 * at once.
 */
final class Words {
    private final List<String> rest = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private Words() {}

    /**
     * Reads the words.
     *
     * @param flags the options without a value, for instance {@code --json}
     * @param valued the options with a value, for instance {@code --region}
     */
    static Words read(List<String> words, Set<String> flags, Set<String> valued) {
        Words read = new Words();
        Set<String> known = new TreeSet<>(flags);
        known.addAll(valued);
        boolean optionsEnded = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
                read.rest.add(word);
            } else if (word.equals("--")) {
                optionsEnded = true;
            } else {
                String value = i + 1 < words.size() ? words.get(i + 1) : null;
                boolean took = read.option(word, value == null ? "" : value, new Options(flags, valued, known));
                i += took ? 1 : 0;
            }
        }
        return read;
    }

    private record Options(Set<String> flags, Set<String> valued, Set<String> known) {}

    /** Takes an option; true if it took the next word as its value. */
    private boolean option(String word, String next, Options options) {
        int equals = word.indexOf('=');
        String written = equals < 0 ? word : word.substring(0, equals);
        String name = written.equals("-s") ? "--stack" : written;
        if (options.flags().contains(name)) {
            flags.add(name);
            if (equals >= 0) {
                problems.add("'" + name + "' takes no value: leave out '" + word.substring(equals) + "'.");
            }
            return false;
        }
        if (!options.valued().contains(name)) {
            String all = options.known().isEmpty()
                    ? "; it takes no options."
                    : "; it takes " + String.join(", ", options.known()) + ".";
            problems.add("Unknown option '" + written + "'" + Spelling.hint(name, options.known(), all));
            return false;
        }
        String value = equals < 0 ? next : word.substring(equals + 1);
        if (value.isEmpty()) {
            problems.add("'" + written + "' needs a value after it.");
        }
        values.put(name, value);
        return equals < 0 && !value.isEmpty();
    }

    /** The words that are no options. */
    List<String> rest() {
        return rest;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Adds to what is wrong. */
    void problem(String sentence) {
        problems.add(sentence);
    }

    /** Complains of everything that is wrong with the words. */
    void end() {
        Complaint.ofAll(problems);
    }
}
