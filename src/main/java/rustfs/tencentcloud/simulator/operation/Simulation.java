package rustfs.tencentcloud.simulator.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.Origin;
import rustfs.tencentcloud.simulator.fault.Faults;
import rustfs.tencentcloud.simulator.fault.PatientCloud;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;

/**
 * What the environment says of the simulated cloud.
 *
 * @param seed of {@code RUSTFS_SIMULATOR_SEED}: ids, times, addresses and automatic names are the same in each run with
 *     it; empty for none
 * @param scenario of {@code RUSTFS_SIMULATOR_SCENARIO}: the file of the faults; empty for none
 */
public record Simulation(String seed, String scenario) {
    private static final String SEED = "RUSTFS_SIMULATOR_SEED";
    private static final String SCENARIO = "RUSTFS_SIMULATOR_SCENARIO";

    /** As the environment has it. */
    public static Simulation of(Map<String, String> environment) {
        return new Simulation(environment.getOrDefault(SEED, ""), environment.getOrDefault(SCENARIO, ""));
    }

    /** The same without faults, for somebody who looks at the account and is not on trial. */
    public Simulation undisturbed() {
        return new Simulation(seed, "");
    }

    /** The provider of an account; an {@link IllegalArgumentException} says what is wrong with the scenario. */
    public Provider provider(Catalogue catalogue, Account account) {
        Origin origin = seed.isEmpty() ? Origin.of(Clock.systemUTC()) : Origin.repeating(seed);
        Faults whole = new Faults(new Cloud(account, origin, Services.rules(), Cloud.Model.FULL), new Queries());
        Faults calls = scenario.isEmpty() ? whole : whole.with(Path.of(scenario), isType(catalogue), account);
        PatientCloud patient = new PatientCloud(calls.cloud(), calls.questions(), seconds -> {});
        return new Provider(catalogue, patient, patient);
    }

    private static Predicate<String> isType(Catalogue catalogue) {
        return name -> {
            String module = name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            String token = "tencentcloud:index/" + module + ":" + name;
            return catalogue.resource(token).isPresent()
                    || catalogue.function(token).isPresent();
        };
    }
}
