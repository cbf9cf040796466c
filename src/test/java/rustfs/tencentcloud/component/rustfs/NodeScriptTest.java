package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.Golden;
import rustfs.tencentcloud.settings.StackYaml;

class NodeScriptTest {
    private static final Path RESOURCES = Path.of("src/main/resources/rustfs");

    @Nested
    class FirstBoot {
        @Test
        void isTheGoldenScript() {
            Golden.assertMatches(
                    Path.of("src/test/resources/rustfs/first-boot.sh"),
                    ClusterFixture.script(StackYaml.sound()).firstBoot());
        }

        @Test
        void comesOutOfTheUserDataAsItWentIn(@TempDir Path folder) throws Exception {
            NodeScript script = ClusterFixture.script(StackYaml.sound());
            String userData = new String(Base64.getDecoder().decode(script.userData()), StandardCharsets.UTF_8);
            Path unpacked = folder.resolve("unpacked.sh");
            Path packed = folder.resolve("packed.sh");
            Files.writeString(
                    packed,
                    userData.replace("/root/rustfs-first-boot.sh", unpacked.toString())
                            .replace("exec bash", "true"));

            assertThat(run("bash", packed.toString())).isZero();
            assertThat(unpacked).hasContent(script.firstBoot());
        }

        @Test
        void fitsIntoUserDataForTheLargestCluster() {
            NodeScript script = ClusterFixture.script(StackYaml.sound().with("cluster.pools", pool(1) + pool(2)));

            assertThat(script.userData()).hasSizeLessThanOrEqualTo(NodeScript.MOST_USER_DATA);
        }

        private static String pool(int number) {
            return "- {name: pool" + number + ", nodes: 48, zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7],"
                    + " disks: {count: 4, sizeGib: 200}}\n";
        }
    }

    @Nested
    class RollOutCommand {
        @Test
        void differsFromTheFirstBootInItsModeAlone() {
            NodeScript script = ClusterFixture.script(StackYaml.sound());

            assertThat(script.rollOut()).isEqualTo(script.firstBoot().replace("node.sh boot\n", "node.sh roll-out\n"));
        }

        /** TAT would take them for parameters. */
        @Test
        void hasNoDoubleBraces() {
            assertThat(ClusterFixture.script(StackYaml.sound()).rollOut()).doesNotContain("{{");
        }

        @ParameterizedTest
        @CsvSource({
            "cluster.version, 1.0.2",
            "cluster.artifact.url, https://mirror.rustfs.test/other-v1.0.1.zip",
            "cluster.bufferProfile, AiTraining"
        })
        void hasAnotherRevisionForAnotherConfiguration(String setting, String value) {
            assertThat(ClusterFixture.script(StackYaml.sound().with(setting, value))
                            .revision())
                    .isNotEqualTo(ClusterFixture.script(StackYaml.sound()).revision());
        }

        @ParameterizedTest
        @CsvSource({"cluster.instanceType, SA5.4XLARGE64", "cluster.pools.0.disks.sizeGib, 300"})
        void hasTheSameRevisionWhereNodesNeedNotAct(String setting, String value) {
            assertThat(ClusterFixture.script(StackYaml.sound().with(setting, value))
                            .revision())
                    .isEqualTo(ClusterFixture.script(StackYaml.sound()).revision());
        }
    }

    @Nested
    class Text {
        @Test
        void holdsNoSecret() {
            StackYaml yaml = StackYaml.sound();
            String secret = yaml.bind().secret().reveal();

            assertThat(ClusterFixture.script(yaml).firstBoot())
                    .doesNotContain(secret)
                    .doesNotContain("0KKW3M97NNQKLYO6MNXB");
        }

        @Test
        void isSoundBash(@TempDir Path folder) throws Exception {
            Path script = folder.resolve("first-boot.sh");
            Files.writeString(script, ClusterFixture.script(StackYaml.sound()).firstBoot());

            assertThat(run("bash", "-n", script.toString())).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"node.sh", "check-mounts.sh"})
        void everyPartIsSoundBash(String file) throws Exception {
            assertThat(run("bash", "-n", RESOURCES.resolve(file).toString())).isZero();
        }
    }

    @Nested
    class Volumes {
        @Test
        void haveRangesForNodesAndDisks() {
            assertThat(environment(StackYaml.sound()))
                    .contains("RUSTFS_VOLUMES=\"http://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}\"\n");
        }

        @Test
        void haveOnePartForEachPool() {
            StackYaml two = StackYaml.sound().with("cluster.pools", """
                            - {name: pool1, nodes: 4, zones: [ap-guangzhou-3], disks: {count: 1, sizeGib: 200}}
                            - {name: pool2, nodes: 6, zones: [ap-guangzhou-6], disks: {count: 2, sizeGib: 200}}
                            """);

            assertThat(environment(two))
                    .contains("RUSTFS_VOLUMES=\"http://rustfs-pool1-{1...4}:9000/data/rustfs0"
                            + " http://rustfs-pool2-{1...6}:9000/data/rustfs{0...1}\"\n");
        }

        private static String environment(StackYaml yaml) {
            return ClusterFixture.script(yaml).firstBoot();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
