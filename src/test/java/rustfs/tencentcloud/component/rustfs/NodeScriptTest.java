package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    }

    @Nested
    class RollOutCommand {
        /** TAT would take them for parameters. */
        @Test
        void hasNoDoubleBraces() {
            assertThat(ClusterFixture.script(StackYaml.sound()).rollOut()).doesNotContain("{{");
        }

        @ParameterizedTest
        @CsvSource({
            "cluster.version, 1.0.2",
            "cluster.artifact.url, https://mirror.rustfs.test/other-v1.0.1.zip",
            "cluster.artifact.mirrors, [https://b.cos.ap-guangzhou.myqcloud.com/rustfs-v1.0.1.zip]",
            "cluster.bufferProfile, AiTraining"
        })
        void hasAnotherRevisionForAnotherConfiguration(String setting, String value) {
            assertThat(ClusterFixture.script(StackYaml.sound().with(setting, value))
                            .revision())
                    .isNotEqualTo(ClusterFixture.script(StackYaml.sound()).revision());
        }

        @Test
        void hasAnotherRevisionForAnotherNameOfClients() {
            assertThat(ClusterFixture.script(StackYaml.sound(), "s3.studio.test")
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
    }

    @Nested
    class Volumes {
        @Test
        void haveRangesForNodesAndDisks() {
            assertThat(environment(StackYaml.sound()))
                    .contains("RUSTFS_VOLUMES=\"https://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}\"\n");
        }

        @Test
        void haveOnePartForEachPool() {
            StackYaml two = StackYaml.sound().with("cluster.pools", """
                            - {name: pool1, nodes: 4, zones: [ap-guangzhou-3], disks: {count: 1, sizeGib: 200}}
                            - {name: pool2, nodes: 6, zones: [ap-guangzhou-6], disks: {count: 2, sizeGib: 200}}
                            """);

            assertThat(environment(two))
                    .contains("RUSTFS_VOLUMES=\"https://rustfs-pool1-{1...4}:9000/data/rustfs0"
                            + " https://rustfs-pool2-{1...6}:9000/data/rustfs{0...1}\"\n");
        }

        @Test
        void arePlainWhereTlsIsOff() {
            assertThat(environment(StackYaml.sound().with("cluster.tls.enabled", "false")))
                    .contains("RUSTFS_VOLUMES=\"http://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}\"\n")
                    .doesNotContain("RUSTFS_TLS_PATH=")
                    .doesNotContain("CLUSTER_CA c-");
        }

        private static String environment(StackYaml yaml) {
            return ClusterFixture.script(yaml).firstBoot();
        }
    }
}
