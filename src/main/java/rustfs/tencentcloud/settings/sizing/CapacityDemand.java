package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.Survival;

/**
 * What a pool has to be good for.
 *
 * @param usableTib that objects can take up
 * @param systemDisk of each node
 */
public record CapacityDemand(
        BigDecimal usableTib, Survival survives, List<Zone> zones, Purpose purpose, Gib systemDisk) {
    private static final BigDecimal GIB_PER_TIB = BigDecimal.valueOf(1024);

    /** How much of the sizing rules of RustFS counts. */
    public enum Purpose {
        /** Whatever forms a cluster. */
        TRIAL,
        /** SSDs, and memory, network and disks as the documentation of RustFS asks for. */
        PRODUCTION;

        /** CLOUD_BASIC is sold out, and CLOUD_TSSD is sold with a single family. */
        List<DiskType> diskTypes() {
            return switch (this) {
                case TRIAL ->
                    List.of(DiskType.CLOUD_PREMIUM, DiskType.CLOUD_BSSD, DiskType.CLOUD_SSD, DiskType.CLOUD_HSSD);
                case PRODUCTION -> List.of(DiskType.CLOUD_BSSD, DiskType.CLOUD_SSD, DiskType.CLOUD_HSSD);
            };
        }
    }

    public CapacityDemand {
        zones = List.copyOf(zones);
    }

    public BigDecimal usableGib() {
        return usableTib.multiply(GIB_PER_TIB);
    }

    /** The size that so many disks have to have, to hold it together. */
    long gibOnEachOf(int usableDrives) {
        return usableGib()
                .divide(BigDecimal.valueOf(usableDrives), 0, RoundingMode.CEILING)
                .longValueExact();
    }

    boolean isSurvivedBy(PoolLayout layout) {
        return isSurvivedBy(layout.nodeLosses(), layout.zoneLosses());
    }

    boolean isSurvivedBy(Losses nodes, Losses zones) {
        return switch (survives) {
            case NODE -> nodes.forWrites() > 0;
            case ZONE -> zones.forWrites() > 0;
        };
    }
}
