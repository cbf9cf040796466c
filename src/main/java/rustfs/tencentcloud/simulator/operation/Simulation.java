package rustfs.tencentcloud.simulator.operation;

import java.time.Clock;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.Origin;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;

/**
 * What the environment says of the simulated cloud.
 *
 * @param seed of {@code RUSTFS_SIMULATOR_SEED}: ids, times, addresses and automatic names are the same in each run with
 *     it; empty for none
 */
public record Simulation(String seed) {
    private static final String SEED = "RUSTFS_SIMULATOR_SEED";

    /** As the environment has it. */
    public static Simulation of(Map<String, String> environment) {
        return new Simulation(environment.getOrDefault(SEED, ""));
    }

    /** The provider of an account. */
    public Provider provider(Catalogue catalogue, Account account) {
        Origin origin = seed.isEmpty() ? Origin.of(Clock.systemUTC()) : Origin.repeating(seed);
        Cloud cloud = new Cloud(account, origin, Services.rules(), Cloud.Model.FULL);
        return new Provider(catalogue, cloud, new Queries());
    }
}
