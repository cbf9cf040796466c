package rustfs.tencentcloud.bench;

import io.grpc.StatusRuntimeException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import rustfs.tencentcloud.engine.SimulatorProcess;

/**
 * The simulator's start, speed, memory and store, against a provider that does nothing. Ready is a plugin that has
 * answered Configure.
 */
final class SimulatorBench {
    private static final int RUNS = 5;
    private static final int MANY = 10_000;
    private static final int FEW = 2_000;

    private final PrintStream out;
    private final Path folder;
    private final List<String> empty;
    private final AtomicInteger names = new AtomicInteger();

    SimulatorBench(PrintStream out, Path folder) throws Exception {
        this.out = out;
        this.folder = folder;
        this.empty = EmptyProvider.command(folder.resolve("empty.jsa"));
    }

    void run() throws Exception {
        out.println("Simulator, against a provider that does nothing with the same options of the virtual machine");
        compare("start to port        ", SimulatorProcess::secondsToPort);
        compare("start to ready       ", SimulatorProcess::secondsToReady);
        double fewOfNothing = createsPerSecond(empty);
        double few = createsPerSecond(List.of("bin/simulator"));
        out.println(
                format("  creates per second   %.0f, nothing %.0f, ratio %.1f", few, fewOfNothing, fewOfNothing / few));
        large();
    }

    private void compare(String what, ToDoubleFunction<SimulatorProcess> figure) throws Exception {
        Samples nothing = starts(empty, figure);
        Samples start = starts(List.of("bin/simulator"), figure);
        out.println("  " + what + start + ", nothing " + nothing
                + format(", ratio %.1f", start.median() / nothing.median()));
    }

    private Samples starts(List<String> command, ToDoubleFunction<SimulatorProcess> figure) throws Exception {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (SimulatorProcess process = new SimulatorProcess(folder.resolve("idle.db"), command)) {
                seconds[i] = figure.applyAsDouble(process);
            }
        }
        return new Samples(seconds);
    }

    private double createsPerSecond(List<String> command) throws Exception {
        try (SimulatorProcess process = new SimulatorProcess(account(), command)) {
            process.createDisks(0, 200);
            return FEW / Samples.of(1, () -> process.createDisks(200, FEW)).median();
        }
    }

    /** Memory and store with many resources, and the next start after a kill in the middle of writing. */
    private void large() throws Exception {
        Path account = account();
        try (SimulatorProcess process = new SimulatorProcess(account)) {
            out.println(format("  memory idle          %.0f MiB (goal: under 60)", process.residentMib()));
            process.createDisks(0, FEW);
            out.println(format("  memory with %d    %.0f MiB", FEW, process.residentMib()));
            process.createDisks(FEW, MANY - FEW);
            out.println(format("  memory with %d   %.0f MiB (goal: under 150)", MANY, process.residentMib()));
        }
        out.println(format("  store                %.0f bytes a resource", (double) Files.size(account) / MANY));
        Samples clean = starts(account);
        double[] recovered = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            kill(account);
            recovered[i] = secondsToFirstAnswer(account);
        }
        Samples killed = new Samples(recovered);
        out.println("  first answer         " + killed + " after kill -9 in the middle of creates, " + clean
                + format(" after a clean end, ratio %.2f", killed.median() / clean.median()));
    }

    private Samples starts(Path account) throws Exception {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = secondsToFirstAnswer(account);
        }
        return new Samples(seconds);
    }

    /** From the start of the process until a create is answered: the account has been opened by then. */
    private double secondsToFirstAnswer(Path account) throws Exception {
        long start = System.nanoTime();
        try (SimulatorProcess process = new SimulatorProcess(account)) {
            process.createDisks(MANY + names.incrementAndGet(), 1);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void kill(Path account) throws Exception {
        SimulatorProcess process = new SimulatorProcess(account);
        Thread writer = new Thread(() -> {
            try {
                process.createDisks(2 * MANY + names.addAndGet(MANY), MANY);
            } catch (StatusRuntimeException killed) {
                // It was killed in the middle, which is what is wanted.
            }
        });
        writer.start();
        Thread.sleep(300);
        process.kill();
        writer.join();
    }

    private Path account() {
        return folder.resolve("bench-" + names.incrementAndGet() + ".db");
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
