package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceFigures;
import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.settings.PoolSettings;

/**
 * A pool that does what was demanded.
 *
 * @param machine of each node
 * @param cost of the nodes with all their disks
 */
public record LayoutChoice(PoolSettings pool, PoolLayout layout, InstanceFigures machine, MonthlyCost cost) {
    private static final BigDecimal GIB_PER_TIB = BigDecimal.valueOf(1024);

    /** What objects can take up on a pool. */
    public static BigDecimal usableGib(PoolLayout layout, Gib disk) {
        return BigDecimal.valueOf((long) layout.usableDrives() * disk.value());
    }

    /** Rounded down, so that it does not promise more than there is. */
    public static BigDecimal tib(BigDecimal gib) {
        return gib.divide(GIB_PER_TIB, 2, RoundingMode.DOWN);
    }

    static BigDecimal tibUp(BigDecimal gib) {
        return gib.divide(GIB_PER_TIB, 2, RoundingMode.UP);
    }

    public BigDecimal usableTib() {
        return tib(usableGib(layout, pool.disks().sizeGib()));
    }

    /** In a line. */
    public String summary() {
        return layout.nodes() + " × " + machine.type() + " with " + layout.disks() + " × "
                + pool.disks().sizeGib() + " GiB " + pool.disks().type() + ", " + usableTib() + " TiB usable ("
                + layout.erasure().usablePercent() + "%): " + cost;
    }

    /** Why it serves, a line each, with figures. */
    public List<String> reasons() {
        ErasureLayout erasure = layout.erasure();
        NodeNeeds needs = NodeNeeds.of(layout, pool.disks().sizeGib());
        return List.of(
                "erasure sets of " + erasure.width() + " disks, " + erasure.parity() + " of them parity, over "
                        + counted(layout.zones(), "zone") + ": writes go on without "
                        + lost(
                                layout.nodeLosses().forWrites(),
                                layout.zoneLosses().forWrites())
                        + ", reads without "
                        + lost(
                                layout.nodeLosses().forReads(),
                                layout.zoneLosses().forReads()),
                "a node with " + figure(needs.rawTb()) + " TB asks for " + figure(needs.memoryGb(NodeNeeds.Use.MIXED))
                        + " GB of memory and " + figure(needs.gbps()) + " Gbps; " + machine.type() + " has "
                        + figure(NodeNeeds.memoryGbOf(machine)) + " GB and "
                        + (machine.privateGbps() == null ? "an unknown bandwidth" : machine.privateGbps() + " Gbps"));
    }

    private static String lost(int nodes, int zones) {
        return counted(nodes, "node") + (zones == 0 ? "" : " or " + counted(zones, "zone"));
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String figure(BigDecimal value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
