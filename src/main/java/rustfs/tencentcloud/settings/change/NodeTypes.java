package rustfs.tencentcloud.settings.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.NodeName;
import rustfs.tencentcloud.settings.PoolSettings;

/**
 * The instance type that each node gets in this update. A node that is new has the wanted one at once. Of those that
 * stand with another, only so many are resized as the settings allow, in the order of pools and numbers, as a node
 * that is resized is stopped; the others keep theirs until the next update.
 */
public final class NodeTypes {
    private final Map<NodeName, InstanceType> types = new LinkedHashMap<>();
    private final List<NodeName> resized = new ArrayList<>();
    private final List<NodeName> waiting = new ArrayList<>();

    private NodeTypes() {}

    public static NodeTypes of(ClusterSettings cluster, Former former) {
        NodeTypes plan = new NodeTypes();
        Map<String, InstanceType> stand = standing(former);
        for (PoolSettings pool : cluster.poolsWithNodes()) {
            for (int number = 1; number <= pool.nodes(); number++) {
                NodeName node = new NodeName(pool.name(), number);
                InstanceType wanted = cluster.instanceTypeOf(pool);
                plan.add(node, stand.getOrDefault(node.toString(), wanted), wanted, cluster.nodesResizedPerUpdate());
            }
        }
        return plan;
    }

    private void add(NodeName node, InstanceType standing, InstanceType wanted, int most) {
        if (standing.equals(wanted)) {
            types.put(node, wanted);
        } else if (resized.size() < most) {
            resized.add(node);
            types.put(node, wanted);
        } else {
            waiting.add(node);
            types.put(node, standing);
        }
    }

    private static Map<String, InstanceType> standing(Former former) {
        Map<String, InstanceType> types = new HashMap<>();
        String recorded = former.settled().getOrDefault(Former.NODE_TYPES, "");
        for (String entry : recorded.split(" ", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                types.put(entry.substring(0, equals), InstanceType.of(entry.substring(equals + 1)));
            }
        }
        return types;
    }

    /** The type of a node in this update. */
    public InstanceType of(NodeName node) {
        InstanceType type = types.get(node);
        if (type == null) {
            throw new IllegalArgumentException(node + " is not a node of the cluster");
        }
        return type;
    }

    /** The nodes that are stopped, resized and started, in this order. */
    public List<NodeName> resized() {
        return List.copyOf(resized);
    }

    /** All nodes with their types, as it is recorded. */
    String text() {
        return types.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What there is to do, for whoever reads the preview; empty if no node is resized. */
    public List<String> steps() {
        if (resized.isEmpty()) {
            return List.of();
        }
        String now = "Instance types: this update stops, resizes and starts " + names(resized)
                + (resized.size() == 1 ? "." : ", one after the other.");
        return waiting.isEmpty()
                ? List.of(now)
                : List.of(now + " " + waiting.size() + " more follow: when all nodes are ready again, run up for the "
                        + "next (cluster.nodesResizedPerUpdate).");
    }

    private static String names(List<NodeName> nodes) {
        return nodes.stream().map(NodeName::toString).collect(Collectors.joining(", "));
    }
}
