package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A user's {@code pulumi}, called without any command of the project, with a home and a state of its own. In its plugin
 * cache lies the simulator where the bridge would be.
 */
final class UserPulumi {
    static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Map<String, String> environment;

    private UserPulumi(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Makes the home and the state in a folder.
     *
     * @param simulator what the simulator is told by its environment, beside where the account is
     */
    static UserPulumi in(Path folder, Map<String, String> simulator) throws IOException {
        Path home = folder.resolve("home");
        installPlugins(home);
        Map<String, String> environment = new HashMap<>(simulator);
        environment.putAll(Map.of(
                "PULUMI_HOME",
                home.toString(),
                "PULUMI_BACKEND_URL",
                "file://" + Files.createDirectory(folder.resolve("state")),
                "PULUMI_CONFIG_PASSPHRASE",
                "a passphrase",
                "PULUMI_SKIP_UPDATE_CHECK",
                "true",
                "RUSTFS_SIMULATOR_ACCOUNT",
                folder.resolve("account.db").toString()));
        return new UserPulumi(environment);
    }

    private static void installPlugins(Path home) throws IOException {
        copy(PROJECT.resolve(".local/home/plugins"), home.resolve("plugins"));
        try (var plugins = Files.list(home.resolve("plugins"))) {
            assertThat(plugins.map(plugin -> plugin.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("lang"));
        }
        Path simulator = home.resolve("plugins/resource-terraform-provider-v" + bridgeVersion());
        Files.createDirectories(simulator);
        Path launcher = simulator.resolve("pulumi-resource-terraform-provider");
        Files.writeString(launcher, "#!/bin/sh\nexec '" + PROJECT + "/bin/simulator' \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String bridgeVersion() throws IOException {
        return Files.readAllLines(Path.of("Pulumi.yaml")).stream()
                .filter(line -> line.startsWith("    version: "))
                .map(line -> line.substring("    version: ".length()))
                .findFirst()
                .orElseThrow();
    }

    /** Runs it in a folder, which has to go well; what it printed on both outputs. */
    String run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("pulumi", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        PROJECT.resolve(".local/bin/pulumi").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.command().addAll(arguments);
        builder.environment().putAll(environment);
        builder.environment().put("PULUMI_OPTION_NON_INTERACTIVE", "true");
        builder.environment().merge("PATH", engine(), (path, engine) -> engine + ":" + path);
        int status = builder.start().waitFor();
        assertThat(status).describedAs(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    /** The folder of the pulumi that the project uses: the user's own, or the one built beside it. */
    private static String engine() throws IOException {
        Process toolchain = new ProcessBuilder(PROJECT.resolve("bin/toolchain").toString()).start();
        return new String(toolchain.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Copies a file, or a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
