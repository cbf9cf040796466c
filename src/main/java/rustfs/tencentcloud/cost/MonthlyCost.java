package rustfs.tencentcloud.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What something costs a month, in USD.
 *
 * @param usd the sum of what has a price that is known
 * @param unpriced what has none; as long as there is any, the sum is only a part
 * @param guessed what has a price that is extrapolated
 */
public record MonthlyCost(BigDecimal usd, SortedSet<String> unpriced, SortedSet<String> guessed) {
    public static final MonthlyCost NOTHING = of(BigDecimal.ZERO);

    public MonthlyCost {
        unpriced = Collections.unmodifiableSortedSet(new TreeSet<>(unpriced));
        guessed = Collections.unmodifiableSortedSet(new TreeSet<>(guessed));
    }

    static MonthlyCost of(BigDecimal usd) {
        return new MonthlyCost(usd, new TreeSet<>(), new TreeSet<>());
    }

    static MonthlyCost guess(BigDecimal usd, String what) {
        return new MonthlyCost(usd, new TreeSet<>(), one(what));
    }

    static MonthlyCost unknown(String what) {
        return new MonthlyCost(BigDecimal.ZERO, one(what), new TreeSet<>());
    }

    public boolean isKnown() {
        return unpriced.isEmpty();
    }

    public MonthlyCost and(MonthlyCost other) {
        return new MonthlyCost(usd.add(other.usd), union(unpriced, other.unpriced), union(guessed, other.guessed));
    }

    public MonthlyCost times(long count) {
        return new MonthlyCost(usd.multiply(BigDecimal.valueOf(count)), unpriced, guessed);
    }

    /** The sum in whole cents. */
    public BigDecimal rounded() {
        return usd.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        String sum = String.format(Locale.ROOT, "%,.2f USD a month", rounded());
        if (!isKnown()) {
            return "at least " + sum + "; no price known for " + String.join(", ", unpriced);
        }
        return guessed.isEmpty() ? sum : sum + " (price extrapolated for " + String.join(", ", guessed) + ")";
    }

    private static SortedSet<String> one(String what) {
        return new TreeSet<>(List.of(what));
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
