package rustfs.tencentcloud.settings.rule;

import java.util.List;
import java.util.stream.Collectors;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.sizing.ErasureLayout;
import rustfs.tencentcloud.settings.sizing.Neighbours;
import rustfs.tencentcloud.settings.sizing.PoolLayout;

/** RustFS forms a cluster of four nodes and more, and cuts the drives of a pool into sets of equal width. */
final class PoolLayoutIsLegal implements Rule {
    private static final int SHOWN = 3;

    @Override
    public void check(StackSettings settings, Problems problems) {
        List<PoolSettings> pools = settings.cluster().pools();
        for (int index = 0; index < pools.size(); index++) {
            PoolSettings pool = pools.get(index);
            Path path = At.pool(index).field("nodes");
            int disks = pool.disks().count();
            if (pool.nodes() < PoolLayout.FEWEST_NODES) {
                problems.add(path, "it is " + pool.nodes(), PoolLayout.FEWEST_NODES + " or more", nearest(pool));
            } else if (ErasureLayout.of(pool.nodes(), disks).isEmpty()) {
                problems.add(
                        path,
                        pool.nodes() + " nodes of " + disks + " disks cannot be cut into erasure sets of 2 to 16",
                        "a number of nodes that has a divisor from 2 to 16",
                        nearest(pool));
            }
        }
    }

    private static String nearest(PoolSettings pool) {
        int disks = pool.disks().count();
        return "the nearest are "
                + new Neighbours(pool.nodes(), disks, pool.zones().size())
                        .nearestLegal(SHOWN).stream().map(PoolLayout::toString).collect(Collectors.joining(", "));
    }
}
