package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.ErasureLayout;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Warns of pools that waste half of their disks for nothing, and of zones that are not survived. */
final class PoolLayoutIsSound implements Rule {
    private static final int MANY_NODES = 6;
    private static final int POOR_PERCENT = 50;

    @Override
    public void check(StackSettings settings, Problems problems) {
        List<PoolSettings> pools = settings.cluster().pools();
        for (int index = 0; index < pools.size(); index++) {
            PoolSettings pool = pools.get(index);
            Path path = At.pool(index);
            ErasureLayout.of(pool.nodes(), pool.disks().count()).ifPresent(layout -> {
                usesItsDisks(pool, layout, new Finding(path.field("disks").field("count"), problems));
                survivesAZone(pool, layout, new Finding(path.field("zones"), problems));
            });
        }
    }

    private static void usesItsDisks(PoolSettings pool, ErasureLayout layout, Finding finding) {
        if (pool.nodes() >= MANY_NODES && layout.usablePercent() <= POOR_PERCENT) {
            finding.warn(pool.nodes() + " nodes of " + pool.disks().count() + " disks make erasure sets of "
                    + layout.width() + " disks, of which half hold parity; 2, 4 or 8 disks use them better");
        }
    }

    private static void survivesAZone(PoolSettings pool, ErasureLayout layout, Finding finding) {
        int zones = pool.zones().size();
        int nodesInAZone = (pool.nodes() + zones - 1) / zones;
        if (zones > 1 && nodesInAZone > layout.nodeLossesForWrites()) {
            finding.warn("a zone that fails takes " + nodesInAZone + " of " + pool.nodes()
                    + " nodes with it, and writes survive the loss of " + layout.nodeLossesForWrites()
                    + "; 6 nodes of 2, 4 or 8 disks or 12 nodes over three zones survive it");
        }
    }

    private record Finding(Path path, Problems problems) {
        void warn(String message) {
            problems.warn(path, message);
        }
    }
}
