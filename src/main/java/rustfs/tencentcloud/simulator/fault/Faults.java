package rustfs.tencentcloud.simulator.fault;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.cloud.CloudCalls;
import rustfs.tencentcloud.simulator.cloud.Questions;
import rustfs.tencentcloud.simulator.store.Account;

/** A cloud with the faults of a scenario. */
public record Faults(CloudCalls cloud, Questions questions) {
    /** As a shell names a process that was killed. */
    private static final int KILLED = 137;

    private static final long NANOS = 1_000_000;

    /**
     * The cloud with the faults of a file.
     *
     * @param isType whether there is a resource type or a function of this name
     * @throws IllegalArgumentException that says all that is wrong with the file
     */
    public Faults with(Path scenario, Predicate<String> isType, Account account) {
        FaultyCloud.OwnProcess process = new FaultyCloud.OwnProcess(
                () -> Runtime.getRuntime().halt(KILLED), millis -> LockSupport.parkNanos(millis * NANOS));
        FaultyCloud faulty =
                new FaultyCloud(cloud, questions, new Strikes(Scenario.read(scenario, isType), account), process);
        return new Faults(faulty, faulty);
    }
}
