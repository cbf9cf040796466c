package rustfs.tencentcloud.component.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.Eip;
import com.pulumi.tencentcloud.EipArgs;
import com.pulumi.tencentcloud.NatGateway;
import com.pulumi.tencentcloud.NatGatewayArgs;
import com.pulumi.tencentcloud.RouteTable;
import com.pulumi.tencentcloud.RouteTableArgs;
import com.pulumi.tencentcloud.RouteTableEntry;
import com.pulumi.tencentcloud.RouteTableEntryArgs;
import com.pulumi.tencentcloud.Subnet;
import com.pulumi.tencentcloud.SubnetArgs;
import com.pulumi.tencentcloud.Vpc;
import com.pulumi.tencentcloud.VpcArgs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.NetworkSettings;

/**
 * A private network: a VPC, a subnet for each zone and tier, a route table for each zone, NAT gateways as the settings
 * want them, and the flow log. Everything is named by zone and tier, never by a place in a list.
 */
public final class Network extends ComponentResource {
    private final String name;
    private final Foundation foundation;
    private final SubnetPlan plan;
    private final Vpc vpc;
    private final Map<String, Subnet> subnets = new HashMap<>();
    private final Map<Zone, RouteTable> privateRoutes = new HashMap<>();

    /** What the network stands on. */
    public record Foundation(Limits limits, Map<String, String> tags) {
        public Foundation {
            tags = Map.copyOf(tags);
        }
    }

    public Network(String name, NetworkSettings settings, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:network:Network", name, options);
        this.name = name;
        this.foundation = foundation;
        this.plan = SubnetPlan.of(settings.cidr(), settings.zones());
        this.vpc = new Vpc(
                name,
                VpcArgs.builder()
                        .name(name)
                        .cidrBlock(settings.cidr().toString())
                        .isMulticast(false)
                        .tags(foundation.tags())
                        .build(),
                child());
        declareSubnets();
        if (settings.flowLog().enabled()) {
            new FlowLog(name + "-flow-log", foundation.tags(), child())
                    .declare(
                            vpc.id(),
                            plan.zones().get(0).region(),
                            settings.flowLog().retentionDays());
        }
        declareNat(NatPlan.of(settings.nat(), plan.zones()), settings.natBandwidthMbps());
        registerOutputs(Map.of("vpcId", vpc.id()));
    }

    public Output<String> vpcId() {
        return vpc.id();
    }

    public SubnetPlan plan() {
        return plan;
    }

    /**
     * The subnet of a tier in a zone.
     *
     * @throws IllegalArgumentException if the network has no subnets in the zone
     */
    public Output<String> subnetId(Tier tier, Zone zone) {
        return subnetOf(plan.subnet(tier, zone)).id();
    }

    private Subnet subnetOf(SubnetPlan.Planned planned) {
        Subnet subnet = subnets.get(planned.word());
        if (subnet == null) {
            throw new IllegalStateException(planned + " was planned and not declared");
        }
        return subnet;
    }

    private void declareSubnets() {
        RouteTable publicRoutes = routeTable("public");
        for (Zone zone : plan.zones()) {
            // One for each zone whatever the NAT strategy is, so that another strategy changes entries and no subnet.
            RouteTable routes = routeTable("private-" + zone);
            privateRoutes.put(zone, routes);
            for (Tier tier : Tier.values()) {
                declareSubnet(plan.subnet(tier, zone), tier == Tier.PUBLIC ? publicRoutes : routes);
            }
        }
    }

    private RouteTable routeTable(String suffix) {
        String tableName = name + "-" + suffix;
        return new RouteTable(
                tableName,
                RouteTableArgs.builder()
                        .name(tableName)
                        .vpcId(vpc.id())
                        .tags(foundation.tags())
                        .build(),
                child());
    }

    private void declareSubnet(SubnetPlan.Planned planned, RouteTable routes) {
        String subnetName = name + "-" + planned.word();
        Subnet subnet = new Subnet(
                subnetName,
                SubnetArgs.builder()
                        .name(subnetName)
                        .vpcId(vpc.id())
                        .availabilityZone(planned.zone().code())
                        .cidrBlock(planned.cidr().toString())
                        .isMulticast(false)
                        .routeTableId(routes.id())
                        .tags(foundation.tags())
                        .build(),
                // Another subnet with the same block cannot stand beside the one that it replaces.
                deletedFirst());
        subnets.put(planned.word(), subnet);
    }

    private void declareNat(NatPlan nat, Mbps bandwidth) {
        Map<String, NatGateway> gateways = new HashMap<>();
        nat.gateways().forEach(planned -> gateways.put(planned.suffix(), natGateway(planned, bandwidth)));
        privateRoutes.forEach((zone, routes) -> nat.gatewayOf(zone)
                .map(planned -> gateways.get(planned.suffix()))
                .ifPresent(gateway -> declareRoute(zone, routes, gateway)));
    }

    private NatGateway natGateway(NatPlan.Gateway planned, Mbps bandwidth) {
        String gatewayName = name + "-" + planned.suffix();
        NatGatewayArgs.Builder gateway = NatGatewayArgs.builder()
                .name(gatewayName)
                .vpcId(vpc.id())
                .bandwidth((double) bandwidth.value())
                .assignedEipSets(publicAddresses(gatewayName, bandwidth))
                .tags(foundation.tags());
        Zone zone = planned.zone();
        if (zone != null) {
            gateway.zone(zone.code());
        }
        return new NatGateway(
                gatewayName,
                gateway.build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .replaceOnChanges("zone")
                        .build());
    }

    private Output<List<String>> publicAddresses(String gatewayName, Mbps bandwidth) {
        int count = NatPlan.addresses(bandwidth, foundation.limits());
        double each = Math.ceil(bandwidth.value() / (double) count);
        return Output.all(IntStream.rangeClosed(1, count)
                .mapToObj(number -> publicAddress(gatewayName + "-" + number, each))
                .toList());
    }

    private Output<String> publicAddress(String addressName, double bandwidthMbps) {
        return new Eip(
                        addressName,
                        EipArgs.builder()
                                .name(addressName)
                                .internetChargeType("TRAFFIC_POSTPAID_BY_HOUR")
                                .internetMaxBandwidthOut(bandwidthMbps)
                                .tags(foundation.tags())
                                .build(),
                        child())
                .publicIp();
    }

    private void declareRoute(Zone zone, RouteTable routes, NatGateway gateway) {
        String entryName = name + "-private-" + zone + "-internet";
        new RouteTableEntry(
                entryName,
                RouteTableEntryArgs.builder()
                        .routeTableId(routes.id())
                        .destinationCidrBlock(CidrBlock.EVERYWHERE.toString())
                        .nextType("NAT")
                        .nextHub(gateway.id())
                        .description("Internet by NAT")
                        .build(),
                // A table has one route to a destination: the old one goes first.
                deletedFirst());
    }

    private CustomResourceOptions child() {
        return CustomResourceOptions.builder().parent(this).build();
    }

    private CustomResourceOptions deletedFirst() {
        return CustomResourceOptions.builder()
                .parent(this)
                .deleteBeforeReplace(true)
                .build();
    }
}
