package rustfs.tencentcloud.settings.binding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant, by the number of keys that have to be struck otherwise. */
final class Nearest {
    private final String written;

    private Nearest(String written) {
        this.written = written;
    }

    static Nearest to(String written) {
        return new Nearest(written);
    }

    /** The nearest of the candidates, or null if none is near enough to be what was meant. */
    @Nullable
    String among(Collection<String> candidates) {
        List<String> nearest = among(candidates, 1);
        boolean near = !nearest.isEmpty() && distance(nearest.get(0)) <= 1 + written.length() / 4;
        return near ? nearest.get(0) : null;
    }

    /** The nearest candidates, the nearest first. */
    List<String> among(Collection<String> candidates, int limit) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(this::distance).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    /** Letters inserted, left out, exchanged or swapped with their neighbour; the case of letters does not count. */
    private int distance(String candidate) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = candidate.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, new int[] {i, j}, a, b);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, int[] at, String a, String b) {
        int i = at[0];
        int j = at[1];
        int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + exchange, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
