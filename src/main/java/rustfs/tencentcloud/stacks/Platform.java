package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import rustfs.tencentcloud.component.delivery.LoadBalancer;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.ClusterKeys;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.component.security.Peer;
import rustfs.tencentcloud.component.security.SecurityGroups;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.StackSettings;

/** What every stack has: the network, the rules of access, the cluster and its load balancer. */
final class Platform {
    private static final BigDecimal GIB_OF_A_TIB = BigDecimal.valueOf(1024);

    private final Network network;
    private final SecurityGroups securityGroups;
    private final RustfsCluster cluster;
    private final LoadBalancer loadBalancer;

    Platform(StackContext context, BoundSettings bound) {
        StackSettings settings = bound.settings();
        String name = context.name();
        network = new Network(name, settings.network(), context.tags(), context.options());
        securityGroups = new SecurityGroups(name, Reach.of(settings), context.tags(), context.options());
        ClusterKeys keys = new ClusterKeys(
                name,
                new ClusterKeys.Source(bound.secret(), settings.cluster().keyGenerations()),
                context.tags(),
                context.options());
        NodeRole role = new NodeRole(
                name + "-node", new NodeRole.Grant(settings.region(), keys), context.tags(), context.options());
        cluster = new RustfsCluster(
                name,
                settings.cluster(),
                new RustfsCluster.Foundation(network, securityGroups.id(Reach.NODES), role, context.tags()),
                context.options());
        loadBalancer = new LoadBalancer(
                name,
                settings.loadBalancer(),
                new LoadBalancer.Foundation(
                        network,
                        cluster,
                        securityGroups.id(Reach.BALANCER),
                        settings.access().consoleFrom().isEmpty()
                                ? LoadBalancer.Console.NOT_SERVED
                                : LoadBalancer.Console.SERVED,
                        context.tags()),
                context.options());
    }

    Network network() {
        return network;
    }

    Output<String> securityGroupId(Peer.Group group) {
        return securityGroups.id(group);
    }

    LoadBalancer loadBalancer() {
        return loadBalancer;
    }

    Map<String, Output<?>> outputs() {
        Map<String, Output<?>> outputs = new LinkedHashMap<>();
        outputs.put("s3Endpoint", loadBalancer.s3Endpoint());
        loadBalancer.consoleEndpoint().ifPresent(endpoint -> outputs.put("consoleEndpoint", endpoint));
        outputs.put("nodeAddresses", cluster.nodeAddresses());
        outputs.put(
                "usableCapacityTib",
                Output.of(cluster.usableGib()
                        .divide(GIB_OF_A_TIB, 2, RoundingMode.DOWN)
                        .doubleValue()));
        outputs.put("nodeLossesForReads", Output.of(cluster.nodeLossesForReads()));
        outputs.put("nodeLossesForWrites", Output.of(cluster.nodeLossesForWrites()));
        return outputs;
    }
}
