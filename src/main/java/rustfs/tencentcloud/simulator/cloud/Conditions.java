package rustfs.tencentcloud.simulator.cloud;

/**
 * What a cloud works under.
 *
 * @param origin of times, ids and addresses
 * @param pace of the states that take time
 */
public record Conditions(Origin origin, Pace pace) {
    /** Everything is ready at once. */
    public static Conditions of(Origin origin) {
        return new Conditions(origin, Pace.atOnce());
    }
}
