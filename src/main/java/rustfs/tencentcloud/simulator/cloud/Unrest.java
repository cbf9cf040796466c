package rustfs.tencentcloud.simulator.cloud;

/**
 * A resource that has not come to rest.
 *
 * @param state that it is in; empty while nobody sees it
 * @param target the state at the end; empty if it will be gone
 * @param seconds of the cloud until the state is over
 */
public record Unrest(String state, String target, double seconds) {}
