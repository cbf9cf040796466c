package rustfs.tencentcloud.stacks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.delivery.Transport;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.Peer;
import rustfs.tencentcloud.component.security.ProtocolPort;
import rustfs.tencentcloud.component.security.SecurityRules;
import rustfs.tencentcloud.settings.Origin;
import rustfs.tencentcloud.settings.OutboundRuleSettings;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.ContentSettings;
import rustfs.tencentcloud.settings.content.ReplicationSettings;
import rustfs.tencentcloud.settings.content.WebhookSettings;

/** Who may reach whom in a stack. */
final class Reach {
    static final Peer.Group NODES = Peer.group("nodes");
    static final Peer.Group BALANCER = Peer.group("balancer");
    static final Peer.Group GPU = Peer.group("gpu");

    private Reach() {}

    static SecurityRules of(StackSettings settings) {
        ProtocolPort s3 = ProtocolPort.tcp(settings.loadBalancer().port());
        SecurityRules rules =
                waysOut(elsewhere(needsOfAMachine(ofTheCluster(settings), NODES), settings.content()), settings);
        for (CidrBlock clients : settings.access().s3From()) {
            rules = rules.allow(Peer.block(clients), BALANCER, s3, "S3 clients");
        }
        for (CidrBlock people : settings.access().consoleFrom()) {
            rules = rules.allow(
                    Peer.block(people), BALANCER, ProtocolPort.tcp(Port.RUSTFS_CONSOLE), "People at the console");
        }
        if (settings.cluster().metrics() != null) {
            rules = rules.allow(
                    NODES,
                    Peer.block(settings.network().cidr()),
                    ProtocolPort.tcp(PlatformAddress.REMOTE_WRITE),
                    "Metrics to managed Prometheus");
        }
        if (settings.aiMl() != null) {
            rules = needsOfAMachine(rules, GPU).allow(GPU, BALANCER, s3, "S3 for the GPU machines");
        }
        return rules;
    }

    /** Nodes send events to webhooks and copies to another cluster; 443 is open to them in any case. */
    private static SecurityRules elsewhere(SecurityRules rules, ContentSettings content) {
        Stream<URI> webhooks = content.webhooks().stream().map(WebhookSettings::endpoint);
        Stream<URI> clusters = content.buckets().stream()
                .map(BucketSettings::replication)
                .filter(Objects::nonNull)
                .map(ReplicationSettings::endpoint);
        Port[] ports = Stream.concat(webhooks, clusters)
                .filter(endpoint -> endpoint.getPort() != -1)
                .map(endpoint -> Port.of(endpoint.getPort()))
                .filter(port -> !port.equals(PlatformAddress.HTTPS))
                .toArray(Port[]::new);
        return ports.length == 0
                ? rules
                : rules.allow(
                        NODES,
                        Peer.block(CidrBlock.EVERYWHERE),
                        ProtocolPort.tcp(ports),
                        "Webhooks and other clusters");
    }

    private static SecurityRules ofTheCluster(StackSettings settings) {
        List<Port> served = new ArrayList<>(List.of(Port.RUSTFS_S3));
        if (!settings.access().consoleFrom().isEmpty()) {
            served.add(Port.RUSTFS_CONSOLE);
        }
        if (Transport.of(settings.loadBalancer(), settings.cluster().tls()).asksForHealthApart()) {
            served.add(RustfsCluster.REVISION_PORT);
        }
        return SecurityRules.NONE
                .allow(NODES, NODES, ProtocolPort.tcp(Port.RUSTFS_S3), "Nodes among each other")
                .allow(NODES, NODES, ProtocolPort.tcp(RustfsCluster.REVISION_PORT), "The order of a roll-out")
                .allow(
                        BALANCER,
                        NODES,
                        ProtocolPort.tcp(served.toArray(Port[]::new)),
                        "What the load balancer passes on, and health");
    }

    /** Whatever the settings add: blocks that they name, and private addresses that RustFS may call. */
    private static SecurityRules waysOut(SecurityRules rules, StackSettings settings) {
        SecurityRules wider = rules;
        for (OutboundRuleSettings way : settings.access().outbound()) {
            Port[] ports = way.ports().toArray(Port[]::new);
            wider = wider.allow(NODES, Peer.block(way.to()), ProtocolPort.tcp(ports), "Added by access.outbound");
        }
        for (Origin origin : settings.cluster().outbound().allowOrigins()) {
            boolean closed = !origin.calledPort().equals(PlatformAddress.HTTPS);
            if (closed && origin.address().isPresent()) {
                CidrBlock one = new CidrBlock(origin.address().get(), 32);
                wider = wider.allow(
                        NODES, Peer.block(one), ProtocolPort.tcp(origin.calledPort()), "RustFS may call it");
            }
        }
        return wider;
    }

    /**
     * HTTPS is open to everywhere, which cannot be narrowed: SSM, COS and the place that the program comes from have
     * no fixed addresses, and a security group knows no names.
     */
    private static SecurityRules needsOfAMachine(SecurityRules rules, Peer machines) {
        return rules.allow(
                        machines,
                        Peer.block(PlatformAddress.LINK_LOCAL),
                        ProtocolPort.ALL,
                        "Metadata, time and agents of the cloud")
                .allow(
                        machines,
                        Peer.block(PlatformAddress.FIRST_NAME_SERVER),
                        ProtocolPort.udp(PlatformAddress.DNS),
                        "Names")
                .allow(
                        machines,
                        Peer.block(PlatformAddress.SECOND_NAME_SERVER),
                        ProtocolPort.udp(PlatformAddress.DNS),
                        "Names")
                .allow(
                        machines,
                        Peer.block(CidrBlock.EVERYWHERE),
                        ProtocolPort.tcp(PlatformAddress.HTTPS),
                        "Programs and interfaces by HTTPS");
    }
}
