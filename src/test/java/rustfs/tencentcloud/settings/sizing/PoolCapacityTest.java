package rustfs.tencentcloud.settings.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;

class PoolCapacityTest {
    /** Computed from the algorithm in the sources of RustFS 1.0.1; usable is the share of all disks. */
    @ParameterizedTest
    @CsvSource({
        "4, 1, 0.5, 2, 1",
        "4, 2, 0.5, 2, 1",
        "4, 3, 0.6667, 1, 1",
        "4, 4, 0.75, 1, 1",
        "4, 8, 0.75, 1, 1",
        "5, 4, 0.6, 2, 2",
        "6, 2, 0.6667, 2, 2",
        "6, 4, 0.6667, 2, 2",
        "6, 8, 0.6667, 2, 2",
        "8, 2, 0.75, 2, 2",
        "8, 4, 0.75, 2, 2",
        "8, 8, 0.75, 2, 2",
        "9, 4, 0.5556, 4, 4",
        "12, 1, 0.6667, 4, 4",
        "12, 12, 0.6667, 4, 4",
        "16, 4, 0.75, 4, 4"
    })
    void followsTheErasureSetsOfRustfs(int nodes, int disks, BigDecimal usable, int reads, int writes) {
        PoolCapacity capacity = PoolCapacity.of(List.of(pool("pool1", nodes, disks)));

        assertThat(capacity.usableGib())
                .isCloseTo(usable.multiply(BigDecimal.valueOf(100L * nodes * disks)), Offset.offset(BigDecimal.ONE));
        assertThat(capacity.nodeLosses().forReads()).isEqualTo(reads);
        assertThat(capacity.nodeLosses().forWrites()).isEqualTo(writes);
    }

    @Test
    void addsPoolsUpAndIsAsWeakAsTheWeakest() {
        PoolCapacity capacity = PoolCapacity.of(List.of(pool("pool1", 12, 4), pool("pool2", 4, 4)));

        assertThat(capacity)
                .isEqualTo(new PoolCapacity(
                        BigDecimal.valueOf(3200 + 1200),
                        new Losses(1, 1),
                        new Losses(0, 0),
                        Map.of("pool1", 7, "pool2", 3)));
    }

    @Test
    void countsARetiredPoolForNothingAndADrainingOneForItsLossesAlone() {
        PoolSettings weak = pool("pool2", 4, 4);

        assertThat(PoolCapacity.of(List.of(pool("pool1", 12, 4), in(PoolState.RETIRED, weak))))
                .isEqualTo(PoolCapacity.of(List.of(pool("pool1", 12, 4))));
        PoolCapacity draining = PoolCapacity.of(List.of(pool("pool1", 12, 4), in(PoolState.DRAINING, weak)));
        assertThat(draining.usableGib()).isEqualByComparingTo("3200");
        assertThat(draining.nodeLosses()).isEqualTo(new Losses(1, 1));
    }

    private static PoolSettings in(PoolState state, PoolSettings pool) {
        return new PoolSettings(pool.name(), pool.nodes(), pool.zones(), pool.disks(), null, state);
    }

    @Test
    void refusesAPoolThatRustfsHasNoSetsFor() {
        assertThatThrownBy(() -> PoolCapacity.of(List.of(pool("pool1", 17, 1))))
                .hasMessageStartingWith("RustFS has no erasure sets for");
    }

    private static PoolSettings pool(String name, int nodes, int disks) {
        return PoolSettings.of(
                PoolName.of(name),
                nodes,
                List.of(Region.of("ap-guangzhou").zone(6)),
                new DiskSettings(disks, DiskType.CLOUD_HSSD, Gib.of(100)));
    }
}
