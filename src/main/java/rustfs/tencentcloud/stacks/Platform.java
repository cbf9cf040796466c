package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.content.ClusterContent;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.observability.NodeLogs;
import rustfs.tencentcloud.component.observability.NodeMetrics;
import rustfs.tencentcloud.component.observability.Telemetry;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.ClusterKeys;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.component.security.Peer;
import rustfs.tencentcloud.component.security.SecurityGroups;
import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.LogSettings;
import rustfs.tencentcloud.settings.MetricsSettings;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.change.NodeTypes;
import rustfs.tencentcloud.settings.sizing.ClusterCost;
import rustfs.tencentcloud.settings.sizing.LayoutChoice;
import rustfs.tencentcloud.settings.sizing.PoolCapacity;

/** What every stack has: the network, the rules of access, the cluster and the ways to it. */
final class Platform {
    private final Network network;
    private final SecurityGroups securityGroups;
    private final ClusterKeys keys;
    private final RustfsCluster cluster;
    private final Entrances entrances;
    private final @Nullable ClusterContent content;
    private final MonthlyCost cost;

    Platform(StackContext context, BoundSettings bound, Catalogue catalogue) {
        StackSettings settings = bound.settings();
        network = new Network(
                context.name(),
                settings.network(),
                new Network.Foundation(catalogue.limits(), context.tags()),
                context.options());
        securityGroups = new SecurityGroups(context.name(), Reach.of(settings), context.tags(), context.options());
        keys = keys(context, bound);
        Telemetry telemetry = telemetry(context, settings);
        NodeRole role = new NodeRole(
                context.name() + "-node",
                new NodeRole.Grant(settings.region(), keys, telemetry.permissions()),
                context.tags(),
                context.options());
        cluster = new RustfsCluster(
                context.name(),
                settings.cluster(),
                new RustfsCluster.Foundation(
                        network,
                        securityGroups.id(Reach.NODES),
                        role,
                        NodeTypes.of(settings.cluster(), bound.former()),
                        settings.names() == null ? List.of() : settings.names().clientNames(),
                        telemetry,
                        context.tags()),
                context.options());
        entrances = new Entrances(context, settings, this);
        cost = ClusterCost.of(settings.cluster(), new PriceList(catalogue.prices(), settings.region()));
        content = settings.content().isEmpty()
                ? null
                : new ClusterContent(
                        context.name() + "-content",
                        bound,
                        new ClusterContent.Foundation(cluster, role, context.tags()),
                        context.options());
    }

    private Telemetry telemetry(StackContext context, StackSettings settings) {
        LogSettings logs = settings.cluster().logs();
        MetricsSettings metrics = settings.cluster().metrics();
        Zone zone = settings.cluster().pools().get(0).zones().get(0);
        return new Telemetry(
                logs.enabled()
                        ? new NodeLogs(
                                context.name() + "-nodes", logs.retentionDays(), context.tags(), context.options())
                        : null,
                metrics == null
                        ? null
                        : new NodeMetrics(
                                context.name() + "-metrics",
                                metrics.retentionDays(),
                                new NodeMetrics.Foundation(network, zone, context.tags()),
                                context.options()));
    }

    private static ClusterKeys keys(StackContext context, BoundSettings bound) {
        ClusterSettings cluster = bound.settings().cluster();
        return new ClusterKeys(
                context.name(),
                new ClusterKeys.Source(bound.secret(), cluster.keyGenerations(), cluster.tls()),
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
        String trusted = keys.trustedCertificates();
        if (trusted != null) {
            outputs.put("clusterCa", Output.of(trusted));
        }
        PoolCapacity capacity = cluster.capacity();
        outputs.put(
                "usableCapacityTib",
                Output.of(LayoutChoice.tib(capacity.usableGib()).doubleValue()));
        outputs.put("nodeLossesForReads", Output.of(capacity.nodeLosses().forReads()));
        outputs.put("nodeLossesForWrites", Output.of(capacity.nodeLosses().forWrites()));
        outputs.put("zoneLossesForReads", Output.of(capacity.zoneLosses().forReads()));
        outputs.put("zoneLossesForWrites", Output.of(capacity.zoneLosses().forWrites()));
        outputs.put("lockQuorum", Output.of(capacity.lockQuorums()));
        if (content != null) {
            outputs.putAll(content.outputs());
        }
        if (cost.isKnown()) {
            outputs.put("clusterMonthlyUsd", Output.of(cost.rounded().doubleValue()));
        }
        return outputs;
    }
}
