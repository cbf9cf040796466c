package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user with an account does: {@code pulumi} itself in a fresh clone, in which nothing is built. Only the plugin
 * that serves the package is another: in the user's plugin cache lies the simulator instead of the bridge.
 */
class PlainPulumiEngineTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void previewsAFreshCloneAndBuildsItOnTheWay() throws Exception {
        Path clone = folder.resolve("clone");
        for (String part : List.of("bin", "src", "toolchain", ".mvn", "pom.xml", "Pulumi.yaml", "Pulumi.dev.yaml")) {
            copy(PROJECT.resolve(part), clone.resolve(part));
        }
        Path home = folder.resolve("home");
        installPlugins(home);
        Map<String, String> environment = Map.of(
                "PULUMI_HOME",
                home.toString(),
                "PULUMI_BACKEND_URL",
                "file://" + Files.createDirectory(folder.resolve("state")),
                "PULUMI_CONFIG_PASSPHRASE",
                "a passphrase",
                "PULUMI_SKIP_UPDATE_CHECK",
                "true",
                "RUSTFS_SIMULATOR_ACCOUNT",
                folder.resolve("account.db").toString());

        assertThat(pulumi(clone, environment, "stack", "init", "dev")).contains("Created stack 'dev'");
        pulumi(clone, environment, "config", "set", "--secret", "secret", "0123456789abcdef0123456789abcdef");
        String preview = pulumi(clone, environment, "preview", "-s", "dev");

        assertThat(preview).contains("tencentcloud:index:Vpc rustfs-dev create", "usableCapacityTib");
        assertThat(clone.resolve("target/rustfs.jar")).exists();
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

    private static String pulumi(Path folder, Map<String, String> environment, String... arguments) throws Exception {
        Path output = Files.createTempFile("pulumi", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        PROJECT.resolve(".local/bin/pulumi").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        builder.command().add("--non-interactive");
        builder.environment().putAll(environment);
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

    private static void copy(Path from, Path to) throws IOException {
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
