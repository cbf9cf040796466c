package rustfs.tencentcloud.settings.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.Workload;

/** Lists whose entries are names of something hold each of them once. */
final class EntriesAreDistinct implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        distinct(settings.workloads().stream().map(Workload::word).toList(), Path.ROOT.field("workloads"), problems);
        distinct(settings.network().zones(), At.NETWORK.field("zones"), problems);
        distinct(settings.access().s3From(), At.ACCESS.field("s3From"), problems);
        distinct(settings.access().consoleFrom(), At.ACCESS.field("consoleFrom"), problems);
        distinct(settings.cluster().replaceable(), At.CLUSTER.field("replaceable"), problems);
        distinct(settings.access().outbound(), At.ACCESS.field("outbound"), problems);
        distinct(
                settings.cluster().outbound().allowOrigins(),
                At.CLUSTER.field("outbound").field("allowOrigins"),
                problems);
        List<PoolSettings> pools = settings.cluster().pools();
        Set<PoolName> names = new HashSet<>();
        for (int index = 0; index < pools.size(); index++) {
            PoolSettings pool = pools.get(index);
            distinct(pool.zones(), At.pool(index).field("zones"), problems);
            if (!names.add(pool.name())) {
                problems.add(
                        At.pool(index).field("name"),
                        "'" + pool.name() + "' is the name of a pool before it",
                        "a name of its own for each pool");
            }
        }
    }

    private static void distinct(List<?> entries, Path path, Problems problems) {
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < entries.size(); index++) {
            if (!seen.add(entries.get(index))) {
                problems.add(path.index(index), "'" + entries.get(index) + "' stands there twice", "each entry once");
            }
        }
    }
}
