package rustfs.tencentcloud.simulator.cloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import rustfs.tencentcloud.simulator.store.Transaction;

/**
 * What a cloud takes from outside: the time, and what it derives ids and addresses from. With a seed both repeat from
 * run to run: they depend on the URN of a resource and on how often it was made and changed, and not on the order in
 * which calls for several resources come.
 */
public interface Origin {
    /** The time of the next change to the resource that somebody, a URN or an id, stands for. */
    Instant now(String who, Transaction transaction);

    /** Whether each run with the same seed is the same. */
    boolean repeats();

    /** What the ids of a resource are derived from. */
    String seed(String text);

    /** Which place in a row of things, such as addresses, is tried first; the next ones follow if it is taken. */
    long turn(String row, String seed, Transaction transaction);

    /** The time of a clock; ids by the URN alone; rows are gone through one by one. */
    static Origin of(Clock clock) {
        return new Origin() {
            @Override
            public Instant now(String who, Transaction transaction) {
                return clock.instant();
            }

            @Override
            public boolean repeats() {
                return false;
            }

            @Override
            public String seed(String text) {
                return text;
            }

            @Override
            public long turn(String row, String seed, Transaction transaction) {
                return transaction.next(row);
            }
        };
    }

    /** Times, ids and addresses that are the same in each run with this seed. */
    static Origin repeating(String seed) {
        return new Repeating(seed);
    }

    /** All of it from a text. Days begin in a year that the seed cannot leave; a resource has a minute of its own. */
    record Repeating(String text) implements Origin {
        private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");
        private static final int DAYS = 365;
        private static final int SECONDS = 3600;

        @Override
        public Instant now(String who, Transaction transaction) {
            return FIRST_DAY
                    .plus(Duration.ofDays(Ids.number(text, DAYS)))
                    .plusSeconds(Ids.number(seed(who), SECONDS))
                    .plus(Duration.ofHours(transaction.next("change/" + who)));
        }

        @Override
        public boolean repeats() {
            return true;
        }

        @Override
        public String seed(String urn) {
            return text + "/" + urn;
        }

        @Override
        public long turn(String row, String seed, Transaction transaction) {
            return Ids.number(row + "/" + seed, Integer.MAX_VALUE);
        }
    }
}
