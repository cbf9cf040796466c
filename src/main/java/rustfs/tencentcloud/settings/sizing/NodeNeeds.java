package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rustfs.tencentcloud.cloud.DiskThroughput;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceFigures;

/**
 * What a node asks of its machine, by the sizing rules of RustFS's documentation: memory of 32 GB and, for each TB of
 * its disks, 0.8 GB if objects are mostly read, 1.0 GB for mixed use; half a gigabit a second for each TB that objects
 * can fill. That documentation does not say whether a node or the cluster is meant; it is taken for the node, which
 * asks for more memory.
 *
 * @param rawTb its disks
 * @param effectiveTb its share of what objects can fill
 */
public record NodeNeeds(BigDecimal rawTb, BigDecimal effectiveTb) {
    private static final BigDecimal TB_PER_GIB = new BigDecimal("0.001073741824");
    private static final BigDecimal GB_PER_GIB = new BigDecimal("1.073741824");
    private static final BigDecimal MEMORY_GB = BigDecimal.valueOf(32);
    private static final BigDecimal GBPS_PER_TB = new BigDecimal("0.5");
    private static final BigDecimal MBPS_PER_GBPS = BigDecimal.valueOf(125);

    /** What the disks are used for. */
    public enum Use {
        READ("0.8"),
        MIXED("1.0");

        private final BigDecimal gbPerTb;

        Use(String gbPerTb) {
            this.gbPerTb = new BigDecimal(gbPerTb);
        }
    }

    public static NodeNeeds of(PoolLayout layout, Gib disk) {
        BigDecimal raw = TB_PER_GIB.multiply(BigDecimal.valueOf((long) layout.disks() * disk.value()));
        ErasureLayout erasure = layout.erasure();
        return new NodeNeeds(
                raw,
                raw.multiply(BigDecimal.valueOf(erasure.data()))
                        .divide(BigDecimal.valueOf(erasure.width()), 6, RoundingMode.HALF_UP));
    }

    public BigDecimal memoryGb(Use use) {
        return MEMORY_GB.add(rawTb.multiply(use.gbPerTb));
    }

    public BigDecimal gbps() {
        return effectiveTb.multiply(GBPS_PER_TB);
    }

    public boolean fitIntoMemoryOf(InstanceFigures machine, Use use) {
        return memoryGbOf(machine).compareTo(memoryGb(use)) >= 0;
    }

    public static BigDecimal memoryGbOf(InstanceFigures machine) {
        return GB_PER_GIB.multiply(BigDecimal.valueOf(machine.memoryGib()));
    }

    /** Whether the network of a machine is fast enough; not if its bandwidth was not found. */
    public boolean fitThroughNetworkOf(InstanceFigures machine) {
        BigDecimal known = machine.privateGbps();
        return known != null && known.compareTo(gbps()) >= 0;
    }

    /** Whether the disks of a node together are as fast as its network has to be. */
    public boolean areServedBy(DiskThroughput throughput, Gib disk, int disks) {
        BigDecimal together = throughput.megabytesPerSecond(disk).multiply(BigDecimal.valueOf(disks));
        return together.compareTo(gbps().multiply(MBPS_PER_GBPS)) >= 0;
    }
}
