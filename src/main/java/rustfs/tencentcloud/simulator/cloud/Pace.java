package rustfs.tencentcloud.simulator.cloud;

import java.time.Clock;

/**
 * How fast the cloud's time goes by.
 *
 * @param factor real seconds in a second of the cloud; 0 where everything is ready at once
 * @param clock the real one
 */
public record Pace(double factor, Clock clock) {
    private static final double MILLIS = 1000;

    /** Everything is ready at once. */
    public static Pace atOnce() {
        return new Pace(0, Clock.systemUTC());
    }

    /** Whether no state takes any time. */
    public boolean isAtOnce() {
        return factor == 0;
    }

    /** This moment, in milliseconds. */
    long now() {
        return clock.millis();
    }

    /** Seconds of the cloud in milliseconds of the clock. */
    public long millis(double seconds) {
        return Math.round(seconds * factor * MILLIS);
    }

    /**
     * Seconds of the cloud in milliseconds of the clock, for a state that was put down. Somebody else may have done so at
     * another pace: where everything is ready at once, what is left of it takes as long as the clock says.
     */
    public long millisToRest(double seconds) {
        return Math.round(seconds * restFactor() * MILLIS);
    }

    /** The reverse, in seconds of the cloud. */
    double seconds(long millis) {
        return millis / MILLIS / restFactor();
    }

    private double restFactor() {
        return isAtOnce() ? 1 : factor;
    }
}
