package rustfs.tencentcloud.simulator.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was meant. */
public final class Spelling {
    private Spelling() {}

    /** The word that needs the fewest changes to become the given one, if those are few against its length. */
    public static Optional<String> nearest(String given, Collection<String> words) {
        int few = (given.length() + 2) / 3;
        return words.stream()
                .filter(word -> distance(given, word) <= few)
                .min(Comparator.<String>comparingInt(word -> distance(given, word))
                        .thenComparing(word -> word));
    }

    /**
     * The end of a sentence on an unknown word: the word that was meant, or, if none is near, what is said instead.
     */
    public static String hint(String given, Collection<String> words, String otherwise) {
        return nearest(given, words)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(otherwise);
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
