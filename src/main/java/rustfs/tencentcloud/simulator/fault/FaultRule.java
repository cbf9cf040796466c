package rustfs.tencentcloud.simulator.fault;

import java.util.Set;

/**
 * When a fault strikes.
 *
 * @param chance from above 0 to 1, of each call
 * @param milliseconds how much longer a slow call takes
 */
record FaultRule(Fault fault, Target target, Window window, double chance, long milliseconds) {
    /** The calls that it can strike; what is empty is not looked at. */
    record Target(Set<CloudCall.Kind> kinds, Set<String> types, Set<String> regions) {
        boolean holds(CloudCall call) {
            return (kinds.isEmpty() || kinds.contains(call.kind()))
                    && (types.isEmpty() || types.contains(call.type()))
                    && (regions.isEmpty() || regions.contains(call.region()));
        }
    }

    /**
     * Which of those calls.
     *
     * @param after how many go well first
     * @param times how often it strikes, over all runs with the scenario
     */
    record Window(long after, long times) {}
}
