package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** A cluster is described by its pools, or by the capacity that pools are chosen for. */
final class PoolsOrCapacity implements Rule {
    private static final String ONE = "either pools or capacity";

    @Override
    public void check(StackSettings settings, Problems problems) {
        ClusterSettings cluster = settings.cluster();
        if (cluster.capacity() != null && !cluster.pools().isEmpty()) {
            problems.add(
                    At.CLUSTER.field("capacity"),
                    "it is set, and so is pools",
                    ONE,
                    "take out the one that does not hold");
        } else if (cluster.capacity() == null && cluster.pools().isEmpty()) {
            problems.add(
                    At.CLUSTER.field("pools"),
                    "it is empty, and capacity is not set",
                    ONE,
                    "write capacity: {usableTib: 1, survives: node} to have a layout chosen");
        }
    }
}
