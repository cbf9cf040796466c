package rustfs.tencentcloud.server;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what takes its time. The limits are far above what it should take: nothing here measures speed. */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Patience() {}

    /** @throws AssertionError if it has not become true in time; with the explanation */
    static void until(Duration limit, String what, BooleanSupplier condition, Supplier<String> explanation) {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + " did not happen within " + limit + "\n" + explanation.get());
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
