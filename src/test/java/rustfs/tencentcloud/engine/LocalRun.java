package rustfs.tencentcloud.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A copy of the project in which {@code bin/local} is run: sources, toolchain and built program are links to the
 * project's own, the stacks' files are copies that a test may edit, and {@code .local} is empty but for the toolchain.
 */
public final class LocalRun {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final long TIMEOUT_SECONDS = 600;

    private final Path root;
    private final Map<String, String> environment;

    private LocalRun(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = Map.copyOf(environment);
    }

    /** Makes the copy in a folder of its own, which is deleted when the tests end. */
    public static LocalRun create() throws IOException {
        Path folder = Files.createTempDirectory("rustfs-local-run");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        for (String shared : List.of("bin", "src", "toolchain", "target", ".mvn", "pom.xml", "Pulumi.yaml")) {
            Files.createSymbolicLink(folder.resolve(shared), PROJECT.resolve(shared));
        }
        for (String stack : List.of("Pulumi.dev.yaml", "Pulumi.prod.yaml")) {
            Files.copy(PROJECT.resolve(stack), folder.resolve(stack));
        }
        Files.createDirectories(folder.resolve(".local/home/plugins"));
        link(folder, ".local/bin");
        try (var plugins = Files.list(Files.createDirectories(PROJECT.resolve(".local/home/plugins")))) {
            for (Path plugin : plugins.filter(LocalRun::isLanguageHost).toList()) {
                // The engine passes over a plugin's folder that is a link, so only what is in it is linked.
                String path = PROJECT.relativize(plugin).toString();
                Files.createDirectories(folder.resolve(path));
                link(folder, path + "/pulumi-language-java");
                link(folder, path + "/pulumi-language-java.sum");
            }
        }
        return new LocalRun(folder, Map.of());
    }

    /** Deletes the folder with the links in it, and nothing that they lead to. */
    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLanguageHost(Path plugin) {
        return plugin.getFileName().toString().startsWith("language-");
    }

    private static void link(Path folder, String path) throws IOException {
        if (Files.exists(PROJECT.resolve(path))) {
            Files.createSymbolicLink(folder.resolve(path), PROJECT.resolve(path));
        }
    }

    /** The same copy, run with one more variable in its environment. */
    public LocalRun with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new LocalRun(root, more);
    }

    public Path root() {
        return root;
    }

    /** The simulated account's file. */
    public Path account() {
        return root.resolve(".local/account.db");
    }

    /** Rewrites a stack's file. */
    public void edit(String stack, UnaryOperator<String> change) throws IOException {
        Path file = root.resolve("Pulumi." + stack + ".yaml");
        String before = Files.exists(file) ? Files.readString(file) : "";
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("The edit changes nothing in " + file.getFileName());
        }
        Files.writeString(file, after);
    }

    /** Runs {@code bin/local} to its end. */
    public Outcome pulumi(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("local-run", ".log");
        Process process = start(output, arguments);
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("No end after " + TIMEOUT_SECONDS + " s:\n" + Files.readString(output));
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** Runs {@code bin/cloud} to its end. */
    public Outcome cloud(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("local-run", ".log");
        Process process = start("bin/cloud", output, arguments);
        return new Outcome(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** Starts {@code bin/local}, with its output in a file. */
    public Process start(Path output, String... arguments) throws IOException {
        return start("bin/local", output, arguments);
    }

    private Process start(String script, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RUSTFS_SIMULATOR_"));
        builder.environment().putAll(environment);
        builder.environment().put("PULUMI_OPTION_NON_INTERACTIVE", "true");
        builder.environment().put("PULUMI_OPTION_COLOR", "never");
        return builder.start();
    }

    /** What a command ended with: its exit status, and what it printed on both outputs. */
    public record Outcome(int status, String output) {}
}
