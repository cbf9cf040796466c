package rustfs.tencentcloud.stacks;

import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.Peer;
import rustfs.tencentcloud.component.security.ProtocolPort;
import rustfs.tencentcloud.component.security.SecurityRules;
import rustfs.tencentcloud.settings.StackSettings;

/** Who may reach whom in a stack. */
final class Reach {
    static final Peer.Group NODES = Peer.group("nodes");
    static final Peer.Group BALANCER = Peer.group("balancer");
    static final Peer.Group GPU = Peer.group("gpu");

    private Reach() {}

    static SecurityRules of(StackSettings settings) {
        ProtocolPort s3 = ProtocolPort.tcp(settings.loadBalancer().port());
        SecurityRules rules = needsOfAMachine(ofTheCluster(), NODES);
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
