package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.cloud.Cidr;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Virtual Private Cloud: networks, subnets, route tables, security groups, flow logs. */
public final class VpcService {
    public static final String VPC = "Vpc";
    private static final String ROUTE = "RouteTableEntry";
    public static final String SUBNET = "Subnet";
    public static final String ROUTE_TABLE = "RouteTable";
    public static final String SECURITY_GROUP = "SecurityGroup";

    public static final Refusal NO_VPC = new Refusal("ResourceNotFound", "The VPC '%s' does not exist.");
    public static final Refusal NO_SUBNET = new Refusal("ResourceNotFound", "The subnet '%s' does not exist.");

    private static final String IN_USE = "ResourceInUse";
    private static final List<Cidr> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
            .flatMap(block -> Cidr.parse(block).stream())
            .toList();

    private final Zones zones;

    private VpcService(Zones zones) {
        this.zones = zones;
    }

    public static Map<String, TypeRules> rules(Zones zones) {
        VpcService service = new VpcService(zones);
        return Map.of(
                VPC,
                vpc(),
                SUBNET,
                service.subnet(),
                ROUTE_TABLE,
                routeTable(),
                ROUTE,
                RouteRules.entry(),
                SECURITY_GROUP,
                securityGroup(),
                "SecurityGroupRuleSet",
                SecurityGroupRules.ruleSet(),
                "VpcFlowLog",
                FlowLogRules.flowLog());
    }

    private static TypeRules vpc() {
        return TypeRules.prefixed("vpc-")
                .checks(VpcService::checkVpc)
                .computes("createTime", Draft::time)
                .computes("defaultRouteTableId", draft -> Value.of(defaultRouteTable(draft)))
                .afterCreate(VpcService::makeDefaultRouteTable)
                .usedWith(IN_USE, "The VPC '%s' still holds other resources.");
    }

    private static void checkVpc(Draft draft) {
        String text = draft.text("cidrBlock");
        Cidr block = block(text);
        int widest = text.startsWith("192.168.") ? 16 : 12;
        if (PRIVATE.stream().noneMatch(range -> range.contains(block)) || block.mask() < widest || block.mask() > 28) {
            throw CloudFailure.of(
                    "InvalidParameterValue.Range",
                    "The CIDR block '" + text
                            + "' of a VPC has to lie in 10.0.0.0/8 or 172.16.0.0/12 with a mask of 12 to 28,"
                            + " or in 192.168.0.0/16 with a mask of 16 to 28.");
        }
    }

    static Cidr block(String text) {
        return Cidr.parse(text)
                .orElseThrow(() -> CloudFailure.ofProvider("\"" + text + "\" is not a valid network address"));
    }

    private static String defaultRouteTable(Draft draft) {
        return "rtb-" + Ids.letters(draft.key().id() + "/default");
    }

    /** The cloud makes a route table with each VPC; it goes away with it, and subnets that name none are on it. */
    private static void makeDefaultRouteTable(Draft draft) {
        ResourceKey table = new ResourceKey(ROUTE_TABLE, draft.region(), draft.text("defaultRouteTableId"));
        Value.Fields outputs = Value.of(Map.of(
                "name", Value.of("default"),
                "vpcId", Value.of(draft.key().id()),
                "isDefault", Value.of(true),
                "createTime", draft.time(),
                "subnetIds", Value.of(List.of()),
                "routeEntryIds", Value.of(List.of())));
        draft.account().save(table, "", outputs);
        draft.account().refer(table, "vpcId", draft.key(), Effect.BELONGS_TO);
    }

    private TypeRules subnet() {
        return TypeRules.prefixed("subnet-")
                .refers(Reference.to(VPC, "vpcId", Effect.BLOCKS, NO_VPC))
                .refers(Reference.to(
                        ROUTE_TABLE,
                        "routeTableId",
                        Effect.BLOCKS,
                        new Refusal("ResourceNotFound", "The route table '%s' does not exist.")))
                .checks(this::checkSubnet)
                .claims(draft -> {
                    SubnetRanges.occupy(draft);
                    return List.of();
                })
                .computes("createTime", Draft::time)
                .shows("availableIpCount", draft -> Value.of(PrivateAddresses.left(draft)))
                .computes(
                        "routeTableId",
                        draft -> Value.of(draft.textOf(VPC, draft.text("vpcId"), "defaultRouteTableId")))
                .usedWith(IN_USE, "The subnet '%s' still holds other resources.");
    }

    private void checkSubnet(Draft draft) {
        String zone = draft.text("availabilityZone");
        if (!zones.has(draft.region(), zone)) {
            throw CloudFailure.of(
                    "InvalidParameterValue.UnavailableZone",
                    "The zone '" + zone + "' is not a zone of the region '" + draft.region() + "'.");
        }
        SubnetRanges.check(draft);
        String table = draft.text("routeTableId");
        if (!table.isEmpty()
                && draft.find(ROUTE_TABLE, table).isPresent()
                && !draft.textOf(ROUTE_TABLE, table, "vpcId").equals(draft.text("vpcId"))) {
            throw CloudFailure.of(
                    "InvalidParameterValue",
                    "The route table '" + table + "' is not of the VPC '" + draft.text("vpcId") + "'.");
        }
    }

    private static TypeRules routeTable() {
        return TypeRules.prefixed("rtb-")
                .refers(Reference.to(VPC, "vpcId", Effect.BLOCKS, NO_VPC))
                .computes("createTime", Draft::time)
                .shows("subnetIds", draft -> Value.texts(draft.referrers(SUBNET)))
                .shows("routeEntryIds", draft -> Value.texts(draft.referrers(ROUTE)))
                .beforeDelete(VpcService::checkDefault)
                .usedWith(
                        "UnsupportedOperation.DelRouteWithSubnet",
                        "The route table '%s' is still associated with subnets.");
    }

    private static void checkDefault(Draft draft) {
        if (draft.flag("isDefault")) {
            throw CloudFailure.of(
                    "UnsupportedOperation.DelDefaultRoute",
                    "The route table '" + draft.key().id() + "' is its VPC's default one: it goes with the VPC.");
        }
    }

    private static TypeRules securityGroup() {
        return TypeRules.prefixed("sg-").usedWith(IN_USE, "The security group '%s' is still used by other resources.");
    }
}
