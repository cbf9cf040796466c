package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.settings.StackYaml;

/** Rules about the program, the nodes, their disks and their pools. */
class ClusterRulesTest {
    @Nested
    class Program {
        @ParameterizedTest
        @CsvSource({"1.0.0", "0.9.9", "1.0.1-rc.1"})
        void beforeTheFirstVersionThatFormsClustersIsRefused(String version) {
            assertThat(StackYaml.sound().with("cluster.version", version).problems())
                    .containsExactly("cluster.version: '" + version + "' is too old for a cluster");
        }

        @Test
        void ofAnotherVersionThanItsAddressNamesIsPoor() {
            assertThat(StackYaml.sound().with("cluster.version", "1.0.2").warnedOf())
                    .containsExactly("cluster.artifact.url");
        }

        @Test
        void withoutADigestIsPoor() {
            assertThat(StackYaml.sound()
                            .with("cluster.artifact.sha256", "'" + "0".repeat(64) + "'")
                            .warnedOf())
                    .containsExactly("cluster.artifact.sha256");
        }
    }

    @Nested
    class Nodes {
        @Test
        void withAGibibyteOfMemoryAreRefused() {
            assertThat(StackYaml.sound()
                            .with("cluster.instanceType", "S6.SMALL1")
                            .problems())
                    .containsExactly("cluster.instanceType: 'S6.SMALL1' has 1 GiB of memory");
        }

        @Test
        void withTwoGibibytesOfMemoryArePoor() {
            assertThat(StackYaml.sound()
                            .with("cluster.instanceType", "SA5.MEDIUM2")
                            .warnedOf())
                    .containsExactly("cluster.instanceType");
        }
    }

    @Nested
    class Disks {
        @ParameterizedTest
        @CsvSource({
            "CLOUD_HSSD, 10, 20",
            "CLOUD_HSSD, 205, 210",
            "CLOUD_BSSD, 32010, 32000",
            "CLOUD_BASIC, 16010, 16000"
        })
        void areOfASizeThatIsSold(String type, int size, int meant) {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.disks.type", type)
                            .with("cluster.pools.0.disks.sizeGib", "" + size)
                            .problemsInFull())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.path().text()).isEqualTo("cluster.pools[0].disks.sizeGib");
                        assertThat(problem.reason()).isEqualTo(size + " GiB is not a size of " + type);
                        assertThat(problem.fix()).isEqualTo("did you mean " + meant + "?");
                    });
        }

        @Test
        void ofTheSystemAreOfASizeThatIsSold() {
            assertThat(StackYaml.sound()
                            .with("cluster.systemDiskGib", "10")
                            .with("aiMl.gpu.systemDiskGib", "2000")
                            .problems())
                    .containsExactly(
                            "cluster.systemDiskGib: 10 GiB is not a size of a system disk",
                            "aiMl.gpu.systemDiskGib: 2000 GiB is not a size of a system disk");
        }
    }

    @Nested
    class Pools {
        @ParameterizedTest
        @CsvSource({"1", "2", "3"})
        void ofFewerThanFourNodesAreRefused(int nodes) {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "" + nodes)
                            .problems())
                    .containsExactly("cluster.pools[0].nodes: it is " + nodes);
        }

        @Test
        void thatHaveNoEvenSetsAreRefused() {
            assertThat(StackYaml.sound().with("cluster.pools.0.nodes", "17").problems())
                    .containsExactly("cluster.pools[0].nodes: 17 nodes of 4 disks cannot be cut into "
                            + "erasure sets of 2 to 16");
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "17")
                            .problemsInFull()
                            .get(0)
                            .fix())
                    .startsWith("the nearest are 16 nodes of 4 disks, 18 nodes of 4 disks");
        }

        @Test
        void cannotAllBeEmptiedOrGone() {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.state", "draining")
                            .problems())
                    .containsExactly("cluster.pools[0].state: it is draining, and no other pool is active");
        }

        @Test
        void thatAreGoneAreNotJudged() {
            String zones = "zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], disks: {count: ";

            assertThat(StackYaml.sound()
                            .with(
                                    "cluster.pools",
                                    "[{name: a, nodes: 48, " + zones + "3, sizeGib: 50}, state: retired}, {name: b, "
                                            + "nodes: 6, " + zones + "4, sizeGib: 50}}]")
                            .warnedOf())
                    .isEmpty();
        }

        @Test
        void ofTheSameNameAreRefused() {
            StackYaml configuration = StackYaml.sound();
            String pool = "{name: pool1, nodes: 6, zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], "
                    + "disks: {count: 4, sizeGib: 200}}";

            assertThat(configuration
                            .with("cluster.pools", "[" + pool + ", " + pool + "]")
                            .problems())
                    .containsExactly("cluster.pools[1].name: 'pool1' is the name of a pool before it");
        }

        @ParameterizedTest
        @CsvSource({"6, 1, 6 nodes of 2", "6, 3, 6 nodes of 4", "8, 3, 7 nodes of 3", "34, 1, 33 nodes of 1"})
        void besideWhichThereIsABetterOneArePoor(int nodes, int disks, String better) {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "" + nodes)
                            .with("cluster.pools.0.zones", "[ap-guangzhou-3]")
                            .with("cluster.pools.0.disks.count", "" + disks)
                            .bind()
                            .warnings())
                    .singleElement()
                    .satisfies(warning -> {
                        assertThat(warning.path().text()).isEqualTo("cluster.pools[0].disks.count");
                        assertThat(warning.message()).contains("; " + better + " disk", "% of ");
                    });
        }

        @ParameterizedTest
        @CsvSource({"6, 2", "6, 4", "6, 8", "9, 4", "12, 1", "12, 4"})
        void thatSurviveTheLossOfAZoneOfThreeAreSound(int nodes, int disks) {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "" + nodes)
                            .with("cluster.pools.0.disks.count", "" + disks)
                            .warnedOf())
                    .isEmpty();
        }

        @Test
        void thatAreSpreadAndDoNotSurviveTheLossOfAZoneArePoor() {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "4")
                            .with("cluster.pools.0.zones", "[ap-guangzhou-3, ap-guangzhou-6]")
                            .warnedOf())
                    .containsExactly("cluster.pools[0].zones");
        }

        @Test
        void thatAreSpreadOverThreeZonesAndDoNotSurviveOneAreToldWhichDo() {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "8")
                            .bind()
                            .warnings())
                    .singleElement()
                    .satisfies(warning -> {
                        assertThat(warning.path().text()).isEqualTo("cluster.pools[0].zones");
                        assertThat(warning.message())
                                .startsWith("8 nodes of 4 disks over 3 zones do not survive the loss of one")
                                .endsWith(" go on");
                    });
        }

        @Test
        void ofOneZoneAreAChoice() {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.nodes", "4")
                            .with("cluster.pools.0.zones", "[ap-guangzhou-3]")
                            .warnedOf())
                    .isEmpty();
        }

        @Test
        void withMoreNodesThanAListenerHasTargetsAreRefused() {
            String zones = "zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], disks: {count: 1, sizeGib: 50}}";

            assertThat(StackYaml.sound()
                            .with(
                                    "cluster.pools",
                                    "[{name: a, nodes: 48, " + zones + ", {name: b, nodes: 48, " + zones
                                            + ", {name: c, nodes: 12, " + zones + "]")
                            .problems())
                    .containsExactly("cluster.pools: they have 108 nodes");
        }

        @Test
        void withMoreNodesThanAPlacementGroupSpreadsArePoor() {
            String zones = "zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], disks: {count: 1, sizeGib: 50}}";

            assertThat(StackYaml.sound()
                            .with(
                                    "cluster.pools",
                                    "[{name: a, nodes: 48, " + zones + ", {name: b, nodes: 12, " + zones + "]")
                            .warnedOf())
                    .contains("cluster.pools");
        }
    }
}
