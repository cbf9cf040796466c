package rustfs.tencentcloud;

import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The logger that the SDK's runner writes to. While tasks are open, the runner asks without a pause whether they are
 * done, and writes the list of all of them each time: on two cores that takes one of them from the engine, and the more
 * resources a stack has, the more. This logger lets the runner wait ten times as long as a round took it.
 */
final class PatientLogger extends Logger {
    private static final String NAME = "com.pulumi.deployment.internal.DeploymentImpl";
    private static final String ROUND = "Remaining tasks";
    private static final long LONGEST_NANOSECONDS = 20_000_000;

    private long lastRound = System.nanoTime();

    private PatientLogger() {
        super(NAME, null);
    }

    /** Puts it in the place of the SDK's own; the caller keeps it, as the log manager does not. */
    static PatientLogger installed() {
        PatientLogger logger = new PatientLogger();
        LogManager.getLogManager().addLogger(logger);
        return logger;
    }

    @Override
    public void log(Level level, String message) {
        if (message.startsWith(ROUND)) {
            long took = System.nanoTime() - lastRound;
            LockSupport.parkNanos(Math.min(10 * took, LONGEST_NANOSECONDS));
            lastRound = System.nanoTime();
            return;
        }
        super.log(level, message);
    }
}
