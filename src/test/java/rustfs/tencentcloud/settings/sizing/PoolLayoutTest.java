package rustfs.tencentcloud.settings.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolLayoutTest {
    @ParameterizedTest(name = "{0} nodes of {1} disks over {2} zones")
    @CsvSource({
        // nodes, disks, zones, zone losses for reads, for writes
        "6, 2, 3, 1, 1",
        "6, 4, 3, 1, 1",
        "6, 8, 3, 1, 1",
        "9, 4, 3, 1, 1",
        "12, 1, 3, 1, 1",
        "12, 12, 3, 1, 1",
        "24, 4, 3, 1, 1",
        // a set has four of its sixteen disks in each of four zones
        "16, 4, 4, 1, 1",
        // sets of eight hosts in a row: 3, 3 and 2 of a zone; the majority of the nodes goes on
        "8, 3, 3, 1, 1",
        // two of eight nodes are four disks of a set; the zones with three are six
        "8, 4, 3, 0, 0",
        // half of the nodes can read, and not lock for a write
        "4, 2, 2, 1, 0",
        "4, 4, 2, 0, 0",
        "8, 1, 2, 1, 0",
        // one node in a zone: as for nodes
        "4, 4, 4, 1, 1",
        "5, 4, 5, 2, 2",
        "9, 4, 9, 4, 4",
        "6, 4, 1, 0, 0"
    })
    void survivesTheLossOfZones(int nodes, int disks, int zones, int forReads, int forWrites) {
        assertThat(PoolLayout.of(nodes, disks, zones).orElseThrow().zoneLosses())
                .isEqualTo(new Losses(forReads, forWrites));
    }

    @Test
    void losesTheDrivesThatStandInAZone() {
        for (int nodes = 4; nodes <= 26; nodes++) {
            for (int disks = 1; disks <= 8; disks++) {
                for (int zones = 1; zones <= 4; zones++) {
                    Row row = new Row(nodes, disks, zones);
                    PoolLayout.of(nodes, disks, zones)
                            .ifPresent(layout -> assertThat(layout.zoneLosses())
                                    .as("%s over %d zones", layout, layout.zones())
                                    .isEqualTo(row.zoneLosses(layout.erasure())));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "5, 3", "6, 4", "12, 7"})
    void locksWithAMajorityOfItsNodes(int nodes, int quorum) {
        assertThat(PoolLayout.of(nodes, 4, 1).orElseThrow().lockQuorum()).isEqualTo(quorum);
    }

    @Test
    void isOfFourNodesAtLeast() {
        assertThat(PoolLayout.of(3, 4, 1)).isEmpty();
        assertThat(PoolLayout.of(4, 1, 1)).isPresent();
    }

    /** The drives of a pool one by one, and every choice of zones that are lost. */
    private record Row(int nodes, int disks, int zones) {
        Losses zoneLosses(ErasureLayout erasure) {
            return new Losses(
                    most(erasure, erasure.data(), nodes - nodes / 2),
                    most(erasure, erasure.writeQuorum(), nodes / 2 + 1));
        }

        private int most(ErasureLayout erasure, int drives, int upNodes) {
            int most = zones;
            for (int lost = 0; lost < 1 << zones; lost++) {
                if (!goesOn(lost, erasure, drives, upNodes)) {
                    most = Math.min(most, Integer.bitCount(lost) - 1);
                }
            }
            return most;
        }

        private boolean goesOn(int lost, ErasureLayout erasure, int drives, int upNodes) {
            List<Integer> hosts = new ArrayList<>();
            for (int disk = 0; disk < disks; disk++) {
                for (int host = 0; host < nodes; host++) {
                    hosts.add(host);
                }
            }
            for (int set = 0; set < erasure.sets(); set++) {
                List<Integer> ofSet = hosts.subList(set * erasure.width(), (set + 1) * erasure.width());
                if (ofSet.stream().filter(host -> isUp(host, lost)).count() < drives) {
                    return false;
                }
            }
            return hosts.subList(0, nodes).stream()
                            .filter(host -> isUp(host, lost))
                            .count()
                    >= upNodes;
        }

        private boolean isUp(int host, int lost) {
            return (lost >> (host % zones) & 1) == 0;
        }
    }
}
