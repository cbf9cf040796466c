package rustfs.tencentcloud;

import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The logger that the SDK's runner writes to, with two habits mended.
 *
 * <p>While tasks are open, the runner asks without a pause whether they are done, and writes the list of all of them
 * each time: on two cores that takes one of them from the engine, and the more resources a stack has, the more. Here
 * the runner waits ten times as long as a round took it.
 *
 * <p>When the engine gives up because a resource was refused, it has said so, and every call that is still open fails.
 * The runner would tell each of these as an error of the program, with a stack trace, under the one that matters. Here
 * the program ends instead.
 */
final class SdkLogger extends Logger {
    private static final String NAME = "com.pulumi.deployment.internal.DeploymentImpl";
    private static final String ROUND = "Remaining tasks";
    private static final String ENGINE_GAVE_UP = "resource monitor shut down";
    /** The status of a program that has said what is wrong. */
    private static final int FAILED = 32;

    private static final long LONGEST_NANOSECONDS = 20_000_000;

    private long lastRound = System.nanoTime();

    private SdkLogger() {
        super(NAME, null);
    }

    /** Puts it in the place of the SDK's own; the caller keeps it, as the log manager does not. */
    static SdkLogger installed() {
        SdkLogger logger = new SdkLogger();
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
        if (level.equals(Level.SEVERE) && message.contains(ENGINE_GAVE_UP)) {
            Runtime.getRuntime().halt(FAILED);
        }
        super.log(level, message);
    }
}
