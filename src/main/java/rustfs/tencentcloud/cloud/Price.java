package rustfs.tencentcloud.cloud;

import java.math.BigDecimal;

/**
 * A price that was found.
 *
 * @param usd for the unit that it is asked for
 * @param date when it was read: a day, or the year alone
 * @param confidence how sure it is
 */
public record Price(BigDecimal usd, String date, Confidence confidence) {
    /** How sure a price is. */
    public enum Confidence {
        /** Printed by Tencent, or answered by its price API. */
        LIST,
        /** Computed from such prices, or told by others. */
        DERIVED,
        /** Extrapolated. */
        GUESS
    }
}
