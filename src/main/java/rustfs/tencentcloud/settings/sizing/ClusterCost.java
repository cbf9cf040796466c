package rustfs.tencentcloud.settings.sizing;

import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.PoolSettings;

/** What the nodes of a cluster cost a month, with their system disks and data disks; nothing else of the stack. */
public final class ClusterCost {
    private ClusterCost() {}

    public static MonthlyCost of(ClusterSettings cluster, PriceList prices) {
        return cluster.poolsWithNodes().stream()
                .map(pool -> of(pool, cluster, prices))
                .reduce(MonthlyCost.NOTHING, MonthlyCost::and);
    }

    private static MonthlyCost of(PoolSettings pool, ClusterSettings cluster, PriceList prices) {
        DiskSettings disks = pool.disks();
        return prices.machine(cluster.instanceTypeOf(pool))
                .and(prices.disk(ClusterSettings.SYSTEM_DISK_TYPE, cluster.systemDiskGib()))
                .and(prices.disk(disks.type(), disks.sizeGib()).times(disks.count()))
                .times(pool.nodes());
    }
}
