package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.ErasureLayout;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** RustFS forms a cluster of four nodes and more, and cuts the drives of a pool into sets of equal width. */
final class PoolLayoutIsLegal implements Rule {
    private static final int FEWEST_NODES = 4;

    @Override
    public void check(StackSettings settings, Problems problems) {
        List<PoolSettings> pools = settings.cluster().pools();
        for (int index = 0; index < pools.size(); index++) {
            PoolSettings pool = pools.get(index);
            Path path = At.pool(index).field("nodes");
            int drives = pool.disks().count();
            if (pool.nodes() < FEWEST_NODES) {
                problems.add(path, "it is " + pool.nodes(), "4 or more; 4, 6, 8 or 12 nodes use their disks well");
            } else if (ErasureLayout.of(pool.nodes(), drives).isEmpty()) {
                problems.add(
                        path,
                        pool.nodes() + " nodes of " + drives + " disks cannot be cut into erasure sets of 2 to 16",
                        "a number of nodes and disks that has such a divisor",
                        "4, 6, 8 or 12 nodes use their disks well");
            }
        }
    }
}
