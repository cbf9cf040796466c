package rustfs.tencentcloud.simulator.store;

/**
 * A state that a resource is in until some moment.
 *
 * @param state in the cloud's word, for instance {@code PENDING}; empty while nobody sees the resource yet
 * @param property the output that shows it; empty if none does
 * @param until in milliseconds of the clock
 * @param target the state at the end of the row; empty if the resource is gone then
 * @param end what comes at its end
 */
public record Passing(String state, String property, long until, String target, End end) {
    /** What comes after a state. */
    public enum End {
        /** Another state, or rest. */
        GOES_ON,
        /** Nothing: the resource is gone. */
        GONE
    }

    /** Whether nobody sees the resource yet. */
    public boolean isHidden() {
        return state.isEmpty();
    }

    /** Whether the resource is on its way out. */
    public boolean isEnding() {
        return target.isEmpty();
    }
}
