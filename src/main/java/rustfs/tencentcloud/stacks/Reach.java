package rustfs.tencentcloud.stacks;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.Peer;
import rustfs.tencentcloud.component.security.ProtocolPort;
import rustfs.tencentcloud.component.security.SecurityRules;
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
        SecurityRules rules = elsewhere(needsOfAMachine(ofTheCluster(), NODES), settings.content());
        for (CidrBlock clients : settings.access().s3From()) {
            rules = rules.allow(Peer.block(clients), BALANCER, s3, "S3 clients");
        }
        for (CidrBlock people : settings.access().consoleFrom()) {
            rules = rules.allow(
                    Peer.block(people), BALANCER, ProtocolPort.tcp(Port.RUSTFS_CONSOLE), "People at the console");
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

    private static SecurityRules ofTheCluster() {
        return SecurityRules.NONE
                .allow(NODES, NODES, ProtocolPort.tcp(Port.RUSTFS_S3), "Nodes among each other")
                .allow(NODES, NODES, ProtocolPort.tcp(RustfsCluster.REVISION_PORT), "The order of a roll-out")
                .allow(
                        BALANCER,
                        NODES,
                        ProtocolPort.tcp(Port.RUSTFS_S3, Port.RUSTFS_CONSOLE),
                        "What the load balancer passes on");
    }

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
