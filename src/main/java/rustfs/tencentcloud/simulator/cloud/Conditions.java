package rustfs.tencentcloud.simulator.cloud;

/**
 * What a cloud works under.
 *
 * @param origin of times, ids and addresses
 * @param pace of the states that take time
 * @param strictness towards what is not simulated
 */
public record Conditions(Origin origin, Pace pace, Strictness strictness) {
    /** What is not simulated is refused. */
    public Conditions(Origin origin, Pace pace) {
        this(origin, pace, Strictness.STRICT);
    }

    /** Everything is ready at once, and what is not simulated is refused. */
    public static Conditions of(Origin origin) {
        return new Conditions(origin, Pace.atOnce(), Strictness.STRICT);
    }
}
