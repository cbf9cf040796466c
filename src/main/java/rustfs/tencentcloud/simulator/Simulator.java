package rustfs.tencentcloud.simulator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.Simulation;
import rustfs.tencentcloud.simulator.protocol.PluginServer;
import rustfs.tencentcloud.simulator.protocol.SelfCall;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.store.Account;

/**
 * The plugin's process. The engine starts it as {@code pulumi-resource-terraform-provider} and reads its port from
 * the first line of standard output; the process ends with the engine. With {@code --warm-up} it calls itself once
 * and ends, which is what an archive for class data sharing is made from.
 *
 * <p>Environment: {@code RUSTFS_SIMULATOR_ACCOUNT} is the file that holds the account (default {@code
 * .local/account.db} under the working folder), {@code RUSTFS_SIMULATOR_LOG} set to anything writes a line for each
 * call to standard error. {@link rustfs.tencentcloud.simulator.operation.Simulation} has the others.
 */
public final class Simulator {
    private static final String ACCOUNT = "RUSTFS_SIMULATOR_ACCOUNT";
    private static final String LOG = "RUSTFS_SIMULATOR_LOG";
    private static final String WARM_UP = "--warm-up";
    private static final String CALL = "--call";
    private static final String DEFAULT_ACCOUNT = ".local/account.db";

    private Simulator() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> environment = System.getenv();
        if (arguments.length > 0 && arguments[0].equals(WARM_UP)) {
            warmUp();
        } else if (arguments.length > 1 && arguments[0].equals(CALL)) {
            SelfCall.run(Integer.parseInt(arguments[1]));
        } else {
            Path account = Path.of(environment.getOrDefault(ACCOUNT, DEFAULT_ACCOUNT));
            serve(account, environment, server -> {});
        }
        System.exit(0);
    }

    private static void warmUp() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rustfs-simulator");
        try {
            // Whatever the user tries out is not for this run.
            serve(folder.resolve("account.db"), Map.of(), Simulator::callFromOutside);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The caller is a process of its own, so that its classes are not in the archive. */
    private static void callFromOutside(PluginServer server) {
        try {
            Process caller = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Simulator.class.getName(),
                            CALL,
                            String.valueOf(server.port()))
                    .inheritIO()
                    .start();
            var unused = caller.onExit().thenRun(server::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(Path file, Map<String, String> environment, Consumer<PluginServer> whenReady)
            throws IOException, InterruptedException {
        Consumer<String> log = environment.containsKey(LOG) ? System.err::println : line -> {};
        // A call that waits for the cloud keeps its thread, so there is no limit but the engine's own.
        ExecutorService threads = Executors.newCachedThreadPool();
        Account account = new Account(file);
        // The engine waits for the port, so the rest is made ready beside it.
        CompletableFuture<Provider> provider = CompletableFuture.supplyAsync(
                () -> Simulation.of(environment).provider(Catalogue.load(), account), threads);
        try (account;
                PluginServer server = PluginServer.start(() -> ready(provider), environment, threads, log)) {
            System.out.println(server.port());
            System.out.flush();
            endWithParent();
            threads.execute(account::warm);
            whenReady.accept(server);
            server.awaitEnd();
        }
    }

    /** The provider, or what is wrong with the environment, in its own words. */
    private static Provider ready(CompletableFuture<Provider> provider) {
        try {
            return provider.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : e;
        }
    }

    /** An engine that is killed cannot stop its plugins: they notice that they are orphans. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
        });
    }
}
