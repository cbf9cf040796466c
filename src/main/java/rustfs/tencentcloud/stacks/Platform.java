package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.component.content.ClusterContent;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.rustfs.Capacity;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.ClusterKeys;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.component.security.Peer;
import rustfs.tencentcloud.component.security.SecurityGroups;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.StackSettings;

/** What every stack has: the network, the rules of access, the cluster and the ways to it. */
final class Platform {
    private final Network network;
    private final SecurityGroups securityGroups;
    private final RustfsCluster cluster;
    private final Entrances entrances;
    private final @Nullable ClusterContent content;

    Platform(StackContext context, BoundSettings bound, Limits limits) {
        StackSettings settings = bound.settings();
        network = new Network(
                context.name(), settings.network(), new Network.Foundation(limits, context.tags()), context.options());
        securityGroups = new SecurityGroups(context.name(), Reach.of(settings), context.tags(), context.options());
        NodeRole role = role(context, bound);
        cluster = new RustfsCluster(
                context.name(),
                settings.cluster(),
                new RustfsCluster.Foundation(network, securityGroups.id(Reach.NODES), role, context.tags()),
                context.options());
        entrances = new Entrances(context, settings, this);
        content = settings.content().isEmpty()
                ? null
                : new ClusterContent(
                        context.name() + "-content",
                        bound,
                        new ClusterContent.Foundation(cluster, role, context.tags()),
                        context.options());
    }

    private static NodeRole role(StackContext context, BoundSettings bound) {
        StackSettings settings = bound.settings();
        ClusterKeys keys = new ClusterKeys(
                context.name(),
                new ClusterKeys.Source(bound.secret(), settings.cluster().keyGenerations()),
                context.tags(),
                context.options());
        return new NodeRole(
                context.name() + "-node",
                new NodeRole.Grant(settings.region(), keys),
                context.tags(),
                context.options());
    }

    Network network() {
        return network;
    }

    RustfsCluster cluster() {
        return cluster;
    }

    Entrances entrances() {
        return entrances;
    }

    Output<String> securityGroupId(Peer.Group group) {
        return securityGroups.id(group);
    }

    Map<String, Output<?>> outputs() {
        Map<String, Output<?>> outputs = new LinkedHashMap<>(entrances.outputs());
        outputs.put("nodeAddresses", cluster.nodeAddresses());
        Capacity capacity = cluster.capacity();
        outputs.put("usableCapacityTib", Output.of(tib(capacity.usableGib()).doubleValue()));
        outputs.put("nodeLossesForReads", Output.of(capacity.nodeLossesForReads()));
        outputs.put("nodeLossesForWrites", Output.of(capacity.nodeLossesForWrites()));
        if (content != null) {
            outputs.putAll(content.outputs());
        }
        return outputs;
    }

    private static BigDecimal tib(BigDecimal gib) {
        return gib.divide(BigDecimal.valueOf(1024), 2, RoundingMode.DOWN);
    }
}
