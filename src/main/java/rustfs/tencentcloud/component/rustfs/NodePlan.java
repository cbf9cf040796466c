package rustfs.tencentcloud.component.rustfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Ipv4Address;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.SubnetPlan;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.settings.NodeName;
import rustfs.tencentcloud.settings.PoolSettings;

/**
 * The nodes of the cluster with their names, zones and addresses, all known before anything is made. The nodes of a
 * zone are counted through all pools, and the count is the host number of a node in the DATA subnet of the zone: no
 * two can have one address, and a pool that is appended moves no other. A pool that is retired has no nodes any more,
 * and is counted as if it had, so that those of later pools keep their addresses.
 */
public final class NodePlan {
    /** The first two addresses of a subnet are those of the network and of its gateway; the last is kept too. */
    static final int FIRST_HOST = 2;

    private final List<Pool> pools;

    private NodePlan(List<Pool> pools) {
        this.pools = List.copyOf(pools);
    }

    /** A pool and its nodes. */
    public record Pool(PoolSettings settings, List<Node> nodes) {
        public Pool {
            nodes = List.copyOf(nodes);
        }

        public String name() {
            return settings.name().toString();
        }
    }

    /**
     * A node.
     *
     * @param number within its pool, from 1
     */
    public record Node(PoolSettings pool, int number, Zone zone, Ipv4Address address) {
        /** As it stands in names: {@code pool1-3}. */
        public String word() {
            return name().toString();
        }

        public NodeName name() {
            return new NodeName(pool.name(), number);
        }

        /** The name that the nodes know it by. */
        public String hostName() {
            return "rustfs-" + word();
        }

        public int disks() {
            return pool.disks().count();
        }

        /** Whatever must never change for the disks of this node, in one line: RustFS has written it on them. */
        String identity() {
            return hostName() + " at " + address + " in " + zone + ", one of " + pool.nodes() + " with " + disks()
                    + " disks each";
        }
    }

    /**
     * The nodes of the pools, with an address each.
     *
     * @throws IllegalArgumentException if a subnet has too few addresses, or a zone has no subnet
     */
    public static NodePlan of(List<PoolSettings> pools, SubnetPlan subnets) {
        List<Pool> planned = new ArrayList<>();
        Map<Zone, Integer> next = new HashMap<>();
        for (PoolSettings pool : pools) {
            List<Node> nodes = new ArrayList<>();
            for (int number = 1; number <= pool.nodes(); number++) {
                Zone zone = pool.zoneOf(number);
                CidrBlock block = subnets.subnet(Tier.DATA, zone).cidr();
                int host = next.merge(zone, FIRST_HOST, (sofar, first) -> sofar + 1);
                nodes.add(new Node(pool, number, zone, address(block, host)));
            }
            if (pool.state().hasNodes()) {
                planned.add(new Pool(pool, nodes));
            }
        }
        return new NodePlan(planned);
    }

    private static Ipv4Address address(CidrBlock block, int host) {
        if (host >= block.size() - 1) {
            throw new IllegalArgumentException(block + " has addresses for " + (block.size() - 1 - FIRST_HOST)
                    + " nodes of all pools together; a VPC with a shorter mask has more");
        }
        return block.host(host);
    }

    /** The pools that have nodes, in their order. */
    public List<Pool> pools() {
        return pools;
    }

    public List<Node> nodes() {
        return pools.stream().flatMap(pool -> pool.nodes().stream()).toList();
    }
}
