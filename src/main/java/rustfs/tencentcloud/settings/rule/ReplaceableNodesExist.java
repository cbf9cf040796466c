package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.NodeName;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Nodes that may be replaced are nodes, and one at a time. */
final class ReplaceableNodesExist implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        ClusterSettings cluster = settings.cluster();
        List<NodeName> names = cluster.replaceable();
        for (int index = 0; index < names.size(); index++) {
            NodeName name = names.get(index);
            boolean exists = cluster.poolsWithNodes().stream()
                    .anyMatch(pool -> pool.name().equals(name.pool()) && name.number() <= pool.nodes());
            if (!exists) {
                Path path = At.CLUSTER.field("replaceable").index(index);
                problems.add(path, "there is no node '" + name + "'", "a node of a pool, such as pool1-1");
            }
        }
        if (names.size() > 1) {
            problems.warn(
                    At.CLUSTER.field("replaceable"),
                    "it names " + names.size() + " nodes; replace one, and the next when it is ready");
        }
    }
}
