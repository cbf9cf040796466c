package rustfs.tencentcloud.simulator.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleToLongFunction;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.Conditions;
import rustfs.tencentcloud.simulator.cloud.Origin;
import rustfs.tencentcloud.simulator.cloud.Pace;
import rustfs.tencentcloud.simulator.cloud.Strictness;
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
 * @param pace of {@code RUSTFS_SIMULATOR_PACE}: real seconds in a second of the cloud; empty for 0, where everything is
 *     ready at once
 * @param strictness lenient where there is a {@code RUSTFS_SIMULATOR_LENIENT}
 */
public record Simulation(String seed, String scenario, String pace, Strictness strictness) {
    private static final String SEED = "RUSTFS_SIMULATOR_SEED";
    private static final String LENIENT = "RUSTFS_SIMULATOR_LENIENT";
    private static final String PACE = "RUSTFS_SIMULATOR_PACE";
    private static final long NANOS = 1_000_000; // in a millisecond
    private static final String SCENARIO = "RUSTFS_SIMULATOR_SCENARIO";

    /** As the environment has it. */
    public static Simulation of(Map<String, String> environment) {
        return new Simulation(
                environment.getOrDefault(SEED, ""),
                environment.getOrDefault(SCENARIO, ""),
                environment.getOrDefault(PACE, ""),
                environment.getOrDefault(LENIENT, "").isEmpty() ? Strictness.STRICT : Strictness.LENIENT);
    }

    /** The same without faults, for somebody who looks at the account and is not on trial. */
    public Simulation undisturbed() {
        return new Simulation(seed, "", pace, strictness);
    }

    /** The provider of an account; an {@link IllegalArgumentException} says what is wrong with the environment. */
    public Provider provider(Catalogue catalogue, Account account) {
        Pace time = new Pace(factor(), Clock.systemUTC());
        Origin origin = seed.isEmpty() ? Origin.of(Clock.systemUTC()) : Origin.repeating(seed);
        Cloud cloud = new Cloud(
                account, new Conditions(origin, time, strictness), Services.rules(strictness), Cloud.Model.FULL);
        Faults whole = new Faults(cloud, new Queries(strictness));
        Faults calls = scenario.isEmpty() ? whole : whole.with(Path.of(scenario), isType(catalogue), account);
        PatientCloud patient = new PatientCloud(calls.cloud(), calls.questions(), sleep(time::millis));
        return new Provider(catalogue, patient, patient, sleep(time::millisToRest));
    }

    private static DoubleConsumer sleep(DoubleToLongFunction millis) {
        return seconds -> LockSupport.parkNanos(millis.applyAsLong(seconds) * NANOS);
    }

    private double factor() {
        try {
            double factor = pace.isEmpty() ? 0 : Double.parseDouble(pace);
            if (factor >= 0 && factor < Double.POSITIVE_INFINITY) {
                return factor;
            }
        } catch (NumberFormatException e) {
            // It is told below, as any other that is none.
        }
        throw new IllegalArgumentException(PACE + ": '" + pace
                + "' is no number from 0 on; 0 makes everything ready at once, 1 takes as long as the cloud,"
                + " 0.01 a hundredth of that");
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
