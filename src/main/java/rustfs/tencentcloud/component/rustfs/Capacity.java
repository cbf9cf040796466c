package rustfs.tencentcloud.component.rustfs;

import java.math.BigDecimal;
import java.util.List;
import rustfs.tencentcloud.settings.ErasureLayout;
import rustfs.tencentcloud.settings.PoolSettings;

/**
 * What a cluster can hold and what it can lose.
 *
 * @param usableGib what the objects of all pools can take up at most
 * @param nodeLossesForReads how many nodes of one pool can be lost, whichever they are, and all can be read
 * @param nodeLossesForWrites the same for writes
 */
public record Capacity(BigDecimal usableGib, int nodeLossesForReads, int nodeLossesForWrites) {
    /**
     * Losses are those of the weakest pool, as every pool holds objects that no other has.
     *
     * @throws IllegalArgumentException if there is no pool, or RustFS has no erasure sets for one
     */
    public static Capacity of(List<PoolSettings> pools) {
        return pools.stream()
                .map(Capacity::of)
                .reduce(Capacity::and)
                .orElseThrow(() -> new IllegalArgumentException("A cluster has at least one pool"));
    }

    private static Capacity of(PoolSettings pool) {
        ErasureLayout layout = ErasureLayout.of(pool.nodes(), pool.disks().count())
                .orElseThrow(() -> new IllegalArgumentException("RustFS has no erasure sets for " + pool));
        long dataDisks = (long) layout.sets() * (layout.width() - layout.parity());
        return new Capacity(
                BigDecimal.valueOf(dataDisks * pool.disks().sizeGib().value()),
                layout.nodeLossesForReads(),
                layout.nodeLossesForWrites());
    }

    private Capacity and(Capacity other) {
        return new Capacity(
                usableGib.add(other.usableGib),
                Math.min(nodeLossesForReads, other.nodeLossesForReads),
                Math.min(nodeLossesForWrites, other.nodeLossesForWrites));
    }
}
