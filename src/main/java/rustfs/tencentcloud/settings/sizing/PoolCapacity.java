package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;

/**
 * What pools hold and survive together.
 *
 * @param usableGib what objects can take up on those that serve; one that is emptied will not hold any
 * @param nodeLosses of one pool; of the weakest, as every pool holds objects that no other has
 * @param zoneLosses likewise
 * @param lockQuorums how many nodes of each pool have to be up to lock an object for a write
 */
public record PoolCapacity(
        BigDecimal usableGib, Losses nodeLosses, Losses zoneLosses, Map<String, Integer> lockQuorums) {
    public PoolCapacity {
        lockQuorums = Map.copyOf(lockQuorums);
    }

    /**
     * What the pools hold and survive that have nodes.
     *
     * @throws IllegalArgumentException if no pool has nodes, or RustFS has no erasure sets for one
     */
    public static PoolCapacity of(List<PoolSettings> pools) {
        return pools.stream()
                .filter(pool -> pool.state().hasNodes())
                .map(PoolCapacity::of)
                .reduce(PoolCapacity::and)
                .orElseThrow(() -> new IllegalArgumentException("A cluster has at least one pool"));
    }

    private static PoolCapacity of(PoolSettings pool) {
        PoolLayout layout = PoolLayout.of(pool)
                .orElseThrow(() -> new IllegalArgumentException("RustFS has no erasure sets for " + pool));
        BigDecimal usable = pool.state() == PoolState.ACTIVE
                ? LayoutChoice.usableGib(layout, pool.disks().sizeGib())
                : BigDecimal.ZERO;
        return new PoolCapacity(
                usable,
                layout.nodeLosses(),
                layout.zoneLosses(),
                Map.of(pool.name().toString(), layout.lockQuorum()));
    }

    private PoolCapacity and(PoolCapacity other) {
        Map<String, Integer> quorums = new TreeMap<>(lockQuorums);
        quorums.putAll(other.lockQuorums);
        return new PoolCapacity(
                usableGib.add(other.usableGib),
                nodeLosses.and(other.nodeLosses),
                zoneLosses.and(other.zoneLosses),
                quorums);
    }
}
