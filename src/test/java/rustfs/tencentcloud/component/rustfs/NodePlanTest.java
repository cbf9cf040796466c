package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.SubnetPlan;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;
import rustfs.tencentcloud.settings.TlsSettings;

class NodePlanTest {
    private static final Region REGION = Region.of("ap-guangzhou");
    private static final Zone THIRD = REGION.zone(3);
    private static final Zone SIXTH = REGION.zone(6);
    private static final SubnetPlan SUBNETS = SubnetPlan.of(CidrBlock.of("10.20.0.0/16"), List.of(THIRD, SIXTH));

    @Test
    void nodesGoRoundTheZonesOfTheirPool() {
        NodePlan plan = NodePlan.of(List.of(pool("pool1", 4, SIXTH, THIRD)), SUBNETS);

        assertThat(plan.nodes())
                .extracting(
                        NodePlan.Node::hostName,
                        NodePlan.Node::zone,
                        node -> node.address().toString())
                .containsExactly(
                        tuple("rustfs-pool1-1", SIXTH, "10.20.100.2"),
                        tuple("rustfs-pool1-2", THIRD, "10.20.52.2"),
                        tuple("rustfs-pool1-3", SIXTH, "10.20.100.3"),
                        tuple("rustfs-pool1-4", THIRD, "10.20.52.3"));
    }

    @Test
    void anyPoolThatIsAppendedMovesNothingAndSharesNoAddress() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<PoolSettings> pools = new ArrayList<>();
            List<NodePlan.Node> before = List.of();
            for (int number = 1; number <= 4; number++) {
                pools.add(randomPool("pool" + number, random));
                List<NodePlan.Node> nodes = NodePlan.of(pools, SUBNETS).nodes();
                assertThat(nodes.subList(0, before.size()))
                        .as("seed %d, %s", seed, pools)
                        .isEqualTo(before);
                assertThat(nodes)
                        .as("seed %d, %s", seed, pools)
                        .extracting(NodePlan.Node::address)
                        .doesNotHaveDuplicates();
                assertThat(nodes)
                        .as("seed %d, %s", seed, pools)
                        .allMatch(node ->
                                SUBNETS.subnet(Tier.DATA, node.zone()).cidr().contains(node.address()));
                before = nodes;
            }
        }
    }

    @Test
    void aRetiredPoolHasNoNodesAndLaterPoolsKeepTheirAddresses() {
        PoolSettings first = pool("pool1", 4, SIXTH);
        PoolSettings second = pool("pool2", 4, SIXTH);
        NodePlan before = NodePlan.of(List.of(first, second), SUBNETS);
        PoolSettings retired = new PoolSettings(first.name(), 4, first.zones(), first.disks(), null, PoolState.RETIRED);

        NodePlan after = NodePlan.of(List.of(retired, second), SUBNETS);

        assertThat(after.pools()).extracting(NodePlan.Pool::name).containsExactly("pool2");
        assertThat(after.nodes()).isEqualTo(before.pools().get(1).nodes());
        assertThat(RustfsEnvironment.volumes(after, new TlsSettings(false))).doesNotContain("pool1");
    }

    @Test
    void usesEveryAddressThatASubnetHasForMachines() {
        SubnetPlan small = SubnetPlan.of(CidrBlock.of("10.20.0.0/21"), List.of(SIXTH));

        assertThat(NodePlan.of(List.of(pool("pool1", 13, SIXTH)), small).nodes())
                .hasSize(13);
        assertThatThrownBy(() -> NodePlan.of(List.of(pool("pool1", 14, SIXTH)), small))
                .hasMessage("10.20.3.32/28 has addresses for 13 nodes of all pools together;"
                        + " a VPC with a shorter mask has more");
    }

    private static PoolSettings randomPool(String name, Random random) {
        List<Zone> zones = new ArrayList<>(List.of(THIRD, SIXTH));
        Collections.shuffle(zones, random);
        int count = 1 + random.nextInt(2);
        return pool(
                name,
                4 + random.nextInt(13),
                IntStream.range(0, count).mapToObj(zones::get).toArray(Zone[]::new));
    }

    private static PoolSettings pool(String name, int nodes, Zone... zones) {
        return PoolSettings.of(
                PoolName.of(name), nodes, List.of(zones), new DiskSettings(2, DiskType.CLOUD_HSSD, Gib.of(100)));
    }
}
