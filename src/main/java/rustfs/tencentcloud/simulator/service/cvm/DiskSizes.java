package rustfs.tencentcloud.simulator.service.cvm;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The smallest and the largest cloud disk of a type, in GiB.
 *
 * <p>Source: the product's page on disk types (tencentcloud.com/document/product/362).
 */
public record DiskSizes(int smallest, int largest) {
    /** Disks come in steps of so many GiB. */
    public static final int STEP = 10;

    private static final Map<String, DiskSizes> TYPES = Map.of(
            "CLOUD_BASIC", new DiskSizes(10, 16_000),
            "CLOUD_PREMIUM", new DiskSizes(10, 32_000),
            "CLOUD_BSSD", new DiskSizes(20, 32_000),
            "CLOUD_SSD", new DiskSizes(20, 32_000),
            "CLOUD_HSSD", new DiskSizes(20, 32_000),
            "CLOUD_TSSD", new DiskSizes(20, 32_000));

    /** Of a type, for instance {@code CLOUD_SSD}; null for one that is no cloud disk. */
    public static @Nullable DiskSizes of(String type) {
        return TYPES.get(type);
    }

    public boolean hold(double gib) {
        return gib >= smallest && gib <= largest && gib % STEP == 0;
    }

    /** What a disk of another size is told. */
    public String refusal(String type, double gib) {
        return "A disk of the type %s has %d to %d GiB in steps of %d, got %.0f."
                .formatted(type, smallest, largest, STEP, gib);
    }
}
