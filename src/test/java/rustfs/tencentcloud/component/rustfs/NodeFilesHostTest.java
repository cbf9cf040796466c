package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.component.rustfs.Host.Outcome;
import rustfs.tencentcloud.settings.StackYaml;

/** What is laid down on a node, checked by the programs that will read it there. */
@Tag("host")
class NodeFilesHostTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final StackYaml WITH_METRICS = StackYaml.sound().with("cluster.metrics", """
                    collector:
                      url: https://mirror.rustfs.test/otelcol.tar.gz
                      sha256: 2a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
                    """);

    @TempDir
    private Path folder;

    private NodeScript script;

    @BeforeEach
    void layDownWhatARollOutBrings() throws IOException {
        script = ClusterFixture.script(WITH_METRICS, "s3.studio.test", "*.s3.studio.test");
        for (Map.Entry<String, String> file : script.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void cloudInitTakesTheUserData() throws IOException {
        Host.needs("cloud-init");
        Path document = folder.resolve("user-data");
        Files.writeString(document, new UserData(script).document());

        Outcome checked = Host.run(folder, "cloud-init", "schema", "--config-file", document.toString());

        assertThat(checked.output()).contains("Valid cloud-config: ");
        assertThat(checked.status()).isZero();
    }

    /** So the check itself is known to find something. */
    @Test
    void cloudInitRefusesAnotherEncoding() throws IOException {
        Host.needs("cloud-init");
        Path document = folder.resolve("user-data");
        Files.writeString(document, new UserData(script).document().replace("gz+b64", "xz+b64"));

        assertThat(Host.run(folder, "cloud-init", "schema", "--config-file", document.toString())
                        .status())
                .isNotZero();
    }

    @Test
    void shellcheckFindsNothing() {
        Host.needs("shellcheck");

        // The parts are checked where they are read in, as they share what they set.
        assertThat(Host.run(folder, "shellcheck", "-x", "-a", "node.sh", "check-mounts.sh", "metadata-guard.sh"))
                .isEqualTo(new Outcome(0, ""));
        assertThat(script.files().get("node.sh")).contains(". \"$here/certificate.sh\"", ". \"$here/telemetry.sh\"");
    }

    @Test
    void shellcheckFindsNothingInTheScriptsOfTheTests() {
        Host.needs("shellcheck");
        List<String> command = new ArrayList<>(List.of("shellcheck", HERE + "/src/test/sh/stand-ins/systemctl"));
        command.addAll(Host.files(HERE.resolve("src/test/sh"), ".sh"));

        assertThat(Host.run(folder, command.toArray(String[]::new))).isEqualTo(new Outcome(0, ""));
    }

    @Test
    void bashReadsEveryScript() throws IOException {
        Files.writeString(folder.resolve("first-boot.sh"), script.firstBoot());
        Files.writeString(folder.resolve("whole-roll-out.sh"), script.rollOut());

        assertThat(Host.files(folder, ".sh"))
                .hasSizeGreaterThan(12)
                .allSatisfy(file -> assertThat(Host.run(folder, "bash", "-n", file))
                        .as(file)
                        .isEqualTo(new Outcome(0, "")));
    }

    @Test
    void pythonCompilesEveryProgram() {
        Host.needs("python3");

        assertThat(Host.files(folder, ".py"))
                .hasSize(4)
                .allSatisfy(file -> assertThat(Host.run(folder, "python3", "-W", "error", "-m", "py_compile", file))
                        .as(file)
                        .isEqualTo(new Outcome(0, "")));
    }

    /** Programs of the node that this machine does not have are named by others that it has. */
    @Test
    void systemdTakesEveryUnit() throws IOException {
        Host.needs("systemd-analyze");
        for (String unit : Host.files(folder, ".service")) {
            Path file = Path.of(unit);
            Files.writeString(
                    file, Files.readString(file).replaceAll("/usr/local/bin/rustfs(-collector)?", "/usr/bin/env"));
        }
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        command.addAll(Host.files(folder, ".service", ".timer"));

        assertThat(command).hasSize(2 + 7);
        assertThat(Host.run(folder, command.toArray(String[]::new))).isEqualTo(new Outcome(0, ""));
    }

    @Test
    void theCollectorsConfigurationIsYaml() {
        Map<?, ?> collector = new org.yaml.snakeyaml.Yaml().load(script.files().get("collector.yaml"));

        assertThat(collector.keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("receivers", "processors", "exporters", "service");
        assertThat(collector.toString()).contains("endpoint=127.0.0.1:4318", "${env:REMOTE_WRITE_AUTHORIZATION}");
    }

    /** By systemd's own reader of environment files, as a generator of the user's environment prints what it reads. */
    @Test
    void systemdReadsTheEnvironmentAsItWasMeant() throws IOException {
        Path generator = Path.of("/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator");
        Host.needs("systemd-analyze");
        Path directory = Files.createDirectories(folder.resolve("config/environment.d"));
        Files.writeString(directory.resolve("rustfs.conf"), script.files().get("environment"));

        Outcome read = Host.run(
                folder,
                "env",
                "-i",
                "XDG_CONFIG_HOME=" + folder.resolve("config"),
                "HOME=" + folder,
                generator.toString());

        Map<String, String> meant = new LinkedHashMap<>();
        script.files().get("environment").lines().forEach(line -> {
            String[] pair = line.split("=", 2);
            meant.put(pair[0], pair[1].replace("\"", ""));
        });
        assertThat(read.status()).isZero();
        assertThat(meant).hasSizeGreaterThan(15);
        assertThat(read.output().lines().map(line -> line.replaceAll("^([A-Z0-9_]+)=\"(.*)\"$", "$1=$2")))
                .containsAll(meant.entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())
                        .toList());
    }
}
