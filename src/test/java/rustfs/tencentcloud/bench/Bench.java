package rustfs.tencentcloud.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rustfs.tencentcloud.component.rustfs.LargeCluster;
import rustfs.tencentcloud.engine.LocalRun;

/**
 * Prints the figures of {@code bin/bench}: a preview against the engine's own floor, the time per resource as stacks
 * grow, and the simulator's start, memory and speed. A figure is the median of several runs, with the least and most.
 */
public final class Bench {
    private static final Pattern TO_CREATE = Pattern.compile("\\+ (\\d+) to create");
    private static final int RUNS = 5;
    private static final int WARM_UP = 50;

    private final PrintStream out;
    private final Path folder;
    private final LocalRun run;

    private Bench(PrintStream out, Path folder) throws Exception {
        this.out = out;
        this.folder = folder;
        this.run = LocalRun.create();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try {
            Bench bench = new Bench(System.out, folder);
            bench.previewAgainstFloor();
            bench.timePerResource();
            new SimulatorBench(System.out, folder).run();
            bench.planning();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void previewAgainstFloor() throws Exception {
        preview("dev"); // makes the stack and the archives of classes
        Floor floor = new Floor(
                Files.createDirectory(folder.resolve("floor")), run.root().resolve(".local"));
        floor.preview();
        Samples engine = Samples.of(RUNS, floor::preview);
        Samples dev = Samples.of(RUNS, () -> preview("dev"));
        out.println("Preview of dev, warm, against the engine with an empty Java jar (goal: at most 2 times)");
        out.println("  floor    " + engine);
        out.println("  dev      " + dev);
        out.println(format("  ratio    %.2f", dev.median() / engine.median()));
    }

    private void timePerResource() throws Exception {
        out.println("Time per resource as a stack grows (goal: it does not grow)");
        String prod = Files.readString(run.root().resolve("Pulumi.prod.yaml"));
        double first = 0;
        for (ScaledStack stack : ScaledStack.ALL) {
            run.edit(stack.name(), before -> stack.file(prod));
            int resources = preview(stack.name());
            Samples time = Samples.of(resources > 2000 ? 1 : 3, () -> preview(stack.name()));
            double milliseconds = 1000 * time.median() / resources;
            first = first == 0 ? milliseconds : first;
            out.println(format(
                    "  %4d resources  %s  %.1f ms each, %.2f of the first",
                    resources, time, milliseconds, milliseconds / first));
        }
    }

    /** Previews a stack, and tells how many resources it would create. */
    private int preview(String stack) throws Exception {
        LocalRun.Outcome outcome = run.pulumi("preview", "-s", stack);
        Matcher count = TO_CREATE.matcher(outcome.output());
        if (outcome.status() != 0 || !count.find()) {
            throw new IllegalStateException(outcome.output());
        }
        return Integer.parseInt(count.group(1));
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    /** In this process, warm: what a preview of a large cluster spends on deciding. */
    private void planning() throws Exception {
        LargeCluster small = new LargeCluster(2, 48);
        LargeCluster large = new LargeCluster(21, 48);
        for (int round = 0; round < WARM_UP; round++) {
            large.plan();
            large.render();
        }
        Samples planSmall = Samples.of(RUNS, small::plan);
        Samples plan = Samples.of(RUNS, large::plan);
        Samples renderSmall = Samples.of(RUNS, small::render);
        Samples render = Samples.of(RUNS, large::render);
        double growth = (double) large.plan() / small.plan();
        out.println("Planning and rendering, 1,008 nodes against 96 (goal: not faster than the nodes)");
        out.println(format("  planning  %.1f ms, ratio %.1f", plan.median() * 1e3, plan.median() / planSmall.median()));
        out.println(format(
                "  rendering %.1f ms, ratio %.1f", render.median() * 1e3, render.median() / renderSmall.median()));
        out.println(format("  nodes     ratio %.1f", growth));
        int most = LargeCluster.mostUserData();
        out.println("User data of a node, in characters of Base64 (limit: " + most + ")");
        for (LargeCluster cluster : List.of(new LargeCluster(1, 4), new LargeCluster(3, 33), new LargeCluster(25, 4))) {
            out.println(format("  %3d nodes %d", cluster.plan(), cluster.userData()));
        }
    }
}
