package rustfs.tencentcloud.settings.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.DiskName;
import rustfs.tencentcloud.settings.DiskSourceSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Disks that may be replaced or have a source are disks of the cluster; each has one source, each source one disk. */
final class DisksOfTheListsExist implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        ClusterSettings cluster = settings.cluster();
        Path replaceable = At.CLUSTER.field("replaceableDisks");
        for (int index = 0; index < cluster.replaceableDisks().size(); index++) {
            exists(cluster, cluster.replaceableDisks().get(index), replaceable.index(index), problems);
        }
        if (cluster.replaceableDisks().size() > 1) {
            problems.warn(
                    replaceable,
                    "it names " + cluster.replaceableDisks().size()
                            + " disks; replace one, and the next when it is healed");
        }
        sources(cluster, problems);
    }

    private static void sources(ClusterSettings cluster, Problems problems) {
        Path list = At.CLUSTER.field("diskSources");
        Set<Object> seen = new HashSet<>();
        List<DiskSourceSettings> sources = cluster.diskSources();
        for (int index = 0; index < sources.size(); index++) {
            DiskSourceSettings source = sources.get(index);
            Path path = list.index(index);
            exists(cluster, source.disk(), path.field("disk"), problems);
            if (!seen.add(source.disk())) {
                problems.add(path.field("disk"), "'" + source.disk() + "' stands there twice", "each disk once");
            }
            if (!seen.add(source.from())) {
                problems.add(path.field("from"), "'" + source.from() + "' stands there twice", "each source once");
            }
        }
    }

    private static void exists(ClusterSettings cluster, DiskName disk, Path path, Problems problems) {
        boolean found = cluster.poolsWithNodes().stream()
                .anyMatch(pool -> pool.name().equals(disk.node().pool())
                        && disk.node().number() <= pool.nodes()
                        && disk.number() <= pool.disks().count());
        if (!found) {
            problems.add(path, "there is no data disk '" + disk + "'", "a disk of a node, such as pool1-1-disk1");
        }
    }
}
