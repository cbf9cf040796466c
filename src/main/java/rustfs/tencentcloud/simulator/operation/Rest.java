package rustfs.tencentcloud.simulator.operation;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import rustfs.tencentcloud.simulator.cloud.CloudCalls;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Unrest;
import rustfs.tencentcloud.simulator.schema.ResourceType;

/**
 * Waits until resources have come to rest, as the provider does before it says that they are made or gone.
 *
 * @param pause waits so many seconds of the cloud's time
 * @param timeoutSeconds of the cloud, after which it gives up; 0 for the default
 */
record Rest(CloudCalls cloud, DoubleConsumer pause, double timeoutSeconds) {
    /** Where neither the program nor the provider says how long. Source: Terraform's SDK. */
    private static final double DEFAULT_SECONDS = 1200;

    private static final double SHORTEST_PAUSE = 0.1;
    private static final int MINUTE = 60;

    /** The same with another timeout. */
    Rest within(double seconds) {
        return new Rest(cloud, pause, seconds);
    }

    /**
     * Waits.
     *
     * @throws CloudFailure that names the state, if it takes longer than the timeout
     */
    void await(ResourceType type, String region, String id) {
        double most = timeoutSeconds > 0 ? timeoutSeconds : DEFAULT_SECONDS;
        double waited = 0;
        Optional<Unrest> unrest = cloud.unrest(type, region, id);
        while (unrest.isPresent()) {
            if (waited >= most) {
                throw late(unrest.get(), most);
            }
            double next = Math.min(Math.max(unrest.get().seconds(), SHORTEST_PAUSE), most - waited);
            pause.accept(next);
            waited += next;
            unrest = cloud.unrest(type, region, id);
        }
    }

    private static CloudFailure late(Unrest unrest, double seconds) {
        String target = unrest.target().isEmpty() ? "resource to be gone" : "state to become '" + unrest.target() + "'";
        return CloudFailure.ofProvider("timeout while waiting for %s (last state: '%s', timeout: %s)"
                .formatted(target, unrest.state(), duration(Math.round(seconds))));
    }

    /** As Go writes it, for instance {@code 20m0s}. */
    private static String duration(long seconds) {
        long minutes = seconds / MINUTE;
        String rest = seconds % MINUTE + "s";
        if (minutes == 0) {
            return rest;
        }
        return minutes < MINUTE ? minutes + "m" + rest : minutes / MINUTE + "h" + minutes % MINUTE + "m" + rest;
    }
}
