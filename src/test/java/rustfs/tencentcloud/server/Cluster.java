package rustfs.tencentcloud.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import rustfs.tencentcloud.settings.StackYaml;

/** The machines of a stack, and what Pulumi does to them: makes those that are new, and rolls out. */
final class Cluster implements AutoCloseable {
    /** Far above the fifteen seconds that it takes on a quiet machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Site site;
    private final Map<String, Machine> machines = new LinkedHashMap<>();
    private final ExecutorService runs = Executors.newCachedThreadPool();
    private RenderedStack stack;

    /** Makes the machines of a stack, switched off. */
    Cluster(Site site, StackYaml settings) {
        this.site = site;
        this.stack = RenderedStack.of(settings);
        apply(settings);
    }

    RenderedStack stack() {
        return stack;
    }

    /** Takes other settings: secrets and new machines are there then, and nothing is rolled out yet. */
    List<Machine> apply(StackYaml settings) {
        stack = RenderedStack.of(settings);
        site.services().store(stack.secrets());
        List<Machine> made = new ArrayList<>();
        for (RenderedStack.Node node : stack.nodes()) {
            if (!machines.containsKey(node.hostName())) {
                Machine machine = new Machine(node, site, machines.size() + 1);
                machines.put(node.hostName(), machine);
                made.add(machine);
            }
        }
        return made;
    }

    /** By its number, from 1. */
    Machine machine(int number) {
        return List.copyOf(machines.values()).get(number - 1);
    }

    List<Machine> machines() {
        return List.copyOf(machines.values());
    }

    /** Begins the roll-out on every machine at once, as the engine does. */
    List<Future<Shell.Result>> rollOut() {
        String script = stack.rollOut();
        return machines.values().stream()
                .map(machine -> runs.submit(() -> machine.attempt(script)))
                .toList();
    }

    /** Rolls out and waits for the end on every machine. */
    void rollOutToTheEnd() {
        for (Future<Shell.Result> run : rollOut()) {
            await(run).orThrow(List.of("the roll-out"));
        }
    }

    static Shell.Result await(Future<Shell.Result> run) {
        try {
            return run.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** Waits until every machine that is on says that it is ready. */
    void awaitReady() {
        machines().forEach(this::awaitReady);
    }

    void awaitReady(Machine machine) {
        Patience.until(
                PATIENCE,
                machine.hostName() + " being ready",
                () -> isReady(machine),
                () -> machines.values().stream().map(Machine::explanation).collect(Collectors.joining("\n")));
    }

    boolean isReady(Machine machine) {
        return new Probe(machine.address(), stack.speaksTls()).isReady();
    }

    Clients clients() {
        return new Clients(stack);
    }

    @Override
    public void close() {
        machines.values().forEach(Machine::kill);
        machines.values().forEach(Machine::close);
        runs.shutdownNow();
    }
}
