package rustfs.tencentcloud.component.rustfs;

import java.util.List;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Ipv4Address;

/**
 * The nodes of a pool in a line of text, however many they are, as user data has little room: the name of the pool,
 * its nodes, the disks of each, and for each zone the address of the first node there. The nodes take the zones in
 * turn, and those of a zone have consecutive addresses. {@code list_nodes} of the node's scripts reads it.
 */
final class PoolLine {
    private PoolLine() {}

    /** @throws IllegalStateException if the plan no longer gives addresses in that way */
    static String of(NodePlan.Pool pool) {
        List<NodePlan.Node> nodes = pool.nodes();
        int zones = pool.settings().zones().size();
        for (NodePlan.Node node : nodes) {
            int turn = (node.number() - 1) / zones;
            Ipv4Address first = nodes.get((node.number() - 1) % zones).address();
            if (!new Ipv4Address(first.value() + turn).equals(node.address())) {
                throw new IllegalStateException(node.word() + " is not at " + turn + " after " + first);
            }
        }
        return pool.name() + " " + nodes.size() + " " + pool.settings().disks().count() + " "
                + nodes.stream()
                        .limit(zones)
                        .map(node -> node.address().toString())
                        .collect(Collectors.joining(" "));
    }
}
