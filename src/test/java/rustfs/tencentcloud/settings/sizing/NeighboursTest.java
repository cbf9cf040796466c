package rustfs.tencentcloud.settings.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {
    @ParameterizedTest(name = "{0} nodes of {1} disks: better are {2} of {3}")
    @CsvSource({
        "6, 1, 6, 2",
        "6, 3, 6, 4",
        "8, 3, 7, 3",
        "4, 5, 4, 4",
        "4, 7, 4, 6",
        "25, 1, 26, 1",
        "34, 2, 33, 2",
        "21, 1, 22, 1"
    })
    void areBetterThanAPoorLayout(int nodes, int disks, int betterNodes, int betterDisks) {
        assertThat(new Neighbours(nodes, disks, 1).better())
                .hasValue(PoolLayout.of(betterNodes, betterDisks, 1).orElseThrow());
    }

    @ParameterizedTest(name = "{0} nodes of {1} disks over {2} zones")
    @CsvSource({
        "4, 1, 1",
        "4, 2, 1",
        "4, 3, 1",
        "4, 4, 1",
        "4, 8, 1",
        "5, 4, 1",
        "6, 2, 3",
        "6, 4, 3",
        "6, 8, 3",
        "8, 2, 1",
        "8, 8, 1",
        "9, 4, 3",
        "12, 1, 3",
        "12, 12, 3",
        "16, 4, 4"
    })
    void areNoneThatAreBetterThanASoundLayout(int nodes, int disks, int zones) {
        assertThat(new Neighbours(nodes, disks, zones).better()).isEmpty();
    }

    @Test
    void surviveAZoneWhereALayoutDoesNot() {
        assertThat(new Neighbours(4, 4, 3).survivingAZone())
                .hasValueSatisfying(
                        layout -> assertThat(layout.zoneLosses().forWrites()).isPositive());
        assertThat(new Neighbours(4, 4, 2).survivingAZone())
                .describedAs("half of the nodes is no majority")
                .isEmpty();
    }

    @Test
    void areTheNearestWhereALayoutIsNone() {
        assertThat(new Neighbours(17, 4, 1).nearestLegal(3))
                .extracting(PoolLayout::toString)
                .containsExactly("16 nodes of 4 disks", "18 nodes of 4 disks", "16 nodes of 3 disks");
        assertThat(new Neighbours(3, 2, 1).nearestLegal(1))
                .extracting(PoolLayout::toString)
                .containsExactly("4 nodes of 2 disks");
    }
}
