package rustfs.tencentcloud.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of {@code bin/}: what they share, and what they say when something is missing. */
class CommandsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @Nested
    class Listing {
        @Test
        void tellsTheEngineThePackageOfTheSchema() throws Exception {
            JsonNode schema = new ObjectMapper().readTree(new File("src/main/schema/tencentcloud.json"));

            JsonNode listed =
                    new ObjectMapper().readTree(run(Map.of(), "bin/program", "compile", "-DmainArgs=packages").output);

            assertThat(listed).hasSize(1);
            assertThat(listed.at("/0/name")).isEqualTo(schema.at("/parameterization/baseProvider/name"));
            assertThat(listed.at("/0/version")).isEqualTo(schema.at("/parameterization/baseProvider/version"));
            assertThat(listed.at("/0/parameterization/name")).isEqualTo(schema.get("name"));
            assertThat(listed.at("/0/parameterization/version")).isEqualTo(schema.get("version"));
            assertThat(listed.at("/0/parameterization/value")).isEqualTo(schema.at("/parameterization/parameter"));
        }
    }

    @Nested
    class Versions {
        @ParameterizedTest
        @CsvSource({"3.230.0, 0", "3.230.1, 0", "3.274.1, 0", "4.0, 0", "3.229.9, 1", "2.999.0, 1", "3.231.0-dev.1, 0"})
        void areComparedAsNumbers(String version, int status) throws Exception {
            assertThat(shell("at_least " + version + " 3.230.0").status).isEqualTo(status);
        }
    }

    @Nested
    class MissingTools {
        @ParameterizedTest
        @ValueSource(strings = {"java", "mvn", "go"})
        void areNamedInOneSentence(String tool) throws Exception {
            Ended ended = shell("need " + tool + " 'A thing'", Map.of("PATH", folder.toString()));

            assertThat(ended.status).isEqualTo(1);
            assertThat(ended.output)
                    .isEqualToIgnoringNewLines(
                            "A thing is not on PATH ('" + tool + "'): install it, then run the same command again.");
        }

        @Test
        void anUnknownStackIsToldWhichThereAre() throws Exception {
            Ended ended = run(Map.of(), "bin/local", "preview", "-s", "nosuch");

            assertThat(ended.status).isEqualTo(1);
            assertThat(ended.output).startsWith("There is no Pulumi.nosuch.yaml: the stacks here are dev prod");
        }
    }

    @Nested
    class Locks {
        @Test
        void letOneProcessInAtATime() throws Exception {
            Path log = folder.resolve("log");
            String work = "lock work; echo in >>" + log + "; sleep 0.1; echo out >>" + log;
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                processes.add(start(Map.of(), "bash", "-c", prelude() + work));
            }
            for (Process process : processes) {
                assertThat(process.waitFor()).isZero();
            }

            assertThat(Files.readAllLines(log))
                    .containsExactly("in", "out", "in", "out", "in", "out", "in", "out", "in", "out");
        }

        @Test
        void areTakenOverFromAProcessThatDied() throws Exception {
            assertThat(shell("lock work; kill -9 $$").status).isNotZero();
            assertThat(folder.resolve(".local/lock-work")).isSymbolicLink();

            assertThat(shell("lock work").status).isZero();
            assertThat(Files.exists(folder.resolve(".local/lock-work"), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .isFalse();
        }
    }

    private record Ended(int status, String output) {}

    private String prelude() {
        return "set -euo pipefail; root=" + folder + "; . '" + PROJECT + "/bin/lib.sh'; ";
    }

    private Ended shell(String commands) throws Exception {
        return shell(commands, Map.of());
    }

    private Ended shell(String commands, Map<String, String> environment) throws Exception {
        return run(environment, "/bin/bash", "-c", prelude() + commands);
    }

    private static Ended run(Map<String, String> environment, String... command) throws Exception {
        Process process = start(environment, command);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
