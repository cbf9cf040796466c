package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.DiskSizes;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;

/** How pools that stand can hold more. */
final class PoolGrowth {
    private final Catalogue catalogue;

    PoolGrowth(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The pools with the disks of the last one that serves grown by what is missing, if such disks are sold. */
    Optional<List<PoolSettings>> withLargerDisks(List<PoolSettings> pools, BigDecimal missingGib) {
        for (int index = pools.size() - 1; index >= 0; index--) {
            PoolSettings pool = pools.get(index);
            if (pool.state() == PoolState.ACTIVE) {
                int at = index;
                return grown(pool, missingGib).map(larger -> {
                    List<PoolSettings> changed = new ArrayList<>(pools);
                    changed.set(at, larger);
                    return changed;
                });
            }
        }
        return Optional.empty();
    }

    /** Only if the larger disks are still as fast as a node of their size has to be. */
    private Optional<PoolSettings> grown(PoolSettings pool, BigDecimal missingGib) {
        DiskSettings disks = pool.disks();
        DiskSizes sizes = catalogue.dataDisk(disks.type());
        PoolLayout layout = PoolLayout.of(pool).orElseThrow();
        long wanted = disks.sizeGib().value()
                + missingGib
                        .divide(BigDecimal.valueOf(layout.usableDrives()), 0, RoundingMode.CEILING)
                        .longValueExact();
        if (wanted > sizes.maximum().value()) {
            return Optional.empty();
        }
        Gib size = sizes.atLeast(Gib.of((int) wanted));
        return catalogue
                .throughput(disks.type())
                .filter(rate -> NodeNeeds.of(layout, size).areServedBy(rate, size, disks.count()))
                .map(rate -> pool.with(new DiskSettings(disks.count(), disks.type(), size)));
    }

    /** The first of pool1, pool2 and so on that no pool has. */
    static PoolName freeName(List<PoolSettings> pools) {
        List<PoolName> taken = pools.stream().map(PoolSettings::name).toList();
        int number = pools.size() + 1;
        while (taken.contains(PoolName.of("pool" + number))) {
            number++;
        }
        return PoolName.of("pool" + number);
    }
}
