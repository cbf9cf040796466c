package rustfs.tencentcloud.settings.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.NetworkSettings;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** All nodes are targets of one listener, those of a pool are in one placement group, and each has its address. */
record PoolsFitTheCloud(Limits limits) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<PoolSettings> pools = settings.cluster().pools();
        int nodes = settings.cluster().poolsWithNodes().stream()
                .mapToInt(PoolSettings::nodes)
                .sum();
        if (nodes > limits.targetsPerListener()) {
            problems.add(
                    At.CLUSTER.field("pools"),
                    "they have " + nodes + " nodes",
                    "up to " + limits.targetsPerListener() + ", as a listener has no more targets");
        }
        if (nodes > limits.instancesPerPlacementGroup()) {
            problems.warn(
                    At.CLUSTER.field("pools"),
                    "they have " + nodes + " nodes; a placement group spreads " + limits.instancesPerPlacementGroup()
                            + " unless its quota is raised");
        }
        nodesByZone(pools).forEach((zone, inZone) -> hasAddresses(zone, inZone, settings, problems));
    }

    private void hasAddresses(Zone zone, int nodes, StackSettings settings, Problems problems) {
        int mask = settings.network().cidr().maskBits() + NetworkSettings.SUBNET_BITS;
        long addresses = (1L << (32 - mask)) - limits.reservedAddressesPerSubnet();
        if (mask <= limits.longestSubnetMask() && nodes > addresses) {
            problems.add(
                    At.NETWORK.field("cidr"),
                    "a subnet has " + addresses + " addresses, and " + zone + " has " + nodes + " nodes",
                    "a wider block");
        }
    }

    /** Those of retired pools too: their addresses are never given to others. */
    private static Map<Zone, Integer> nodesByZone(List<PoolSettings> pools) {
        Map<Zone, Integer> nodes = new TreeMap<>();
        for (PoolSettings pool : pools) {
            for (int node = 1; node <= pool.nodes(); node++) {
                nodes.merge(pool.zoneOf(node), 1, Integer::sum);
            }
        }
        return nodes;
    }
}
