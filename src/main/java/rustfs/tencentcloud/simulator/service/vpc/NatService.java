package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rustfs.tencentcloud.simulator.cloud.Cidr;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Elastic IP addresses and NAT gateways. */
public final class NatService {
    public static final String NAT = "NatGateway";
    private static final String EIP = "Eip";
    private static final String ADDRESS = "address";
    private static final int MOST_PER_VPC = 3;
    /** Addresses for tests of networks (RFC 2544): a simulated address belongs to nobody. */
    private static final long FIRST_PUBLIC = Cidr.address("198.18.0.0").orElseThrow();

    private static final int PUBLIC_ADDRESSES = 1 << 17;

    private static final Refusal USED =
            new Refusal("InvalidAddressIdStatus.NotPermit", "The address '%s' is in use already.");

    private final Zones zones;

    private NatService(Zones zones) {
        this.zones = zones;
    }

    public static Map<String, TypeRules> rules(Zones zones) {
        return Map.of(EIP, eip(), NAT, new NatService(zones).gateway());
    }

    /** A public address that nobody has. */
    public static String publicAddress(Draft draft) {
        for (long turn = draft.turn("publicAddress"); ; turn++) {
            String address = Cidr.text(FIRST_PUBLIC + turn % PUBLIC_ADDRESSES);
            if (draft.account().claimant(ADDRESS, draft.region(), address).isEmpty()) {
                return address;
            }
        }
    }

    private static TypeRules eip() {
        return TypeRules.prefixed("eip-")
                .computes("publicIp", draft -> Value.of(publicAddress(draft)))
                .shows("status", draft -> Value.of(draft.referrers(NAT).isEmpty() ? "UNBIND" : "BIND"))
                .computes("internetChargeType", Value.of("TRAFFIC_POSTPAID_BY_HOUR"))
                .computes("internetMaxBandwidthOut", Value.of(1))
                .afterCreate(draft -> draft.claim(new Claim(ADDRESS, draft.text("publicIp"), USED)))
                .claims(draft ->
                        draft.prior() == null ? List.of() : List.of(new Claim(ADDRESS, draft.text("publicIp"), USED)))
                .usedWith("UnsupportedOperation.AddressStatusNotPermit", "The address '%s' is still bound.");
    }

    private TypeRules gateway() {
        return TypeRules.prefixed("nat-")
                .refers(Reference.to(VpcService.VPC, "vpcId", Effect.BLOCKS, VpcService.NO_VPC))
                .refers(Reference.to(VpcService.SUBNET, "subnetId", Effect.BLOCKS, VpcService.NO_SUBNET))
                .refers(new Reference(
                        "assignedEipSets",
                        NatService::eipOf,
                        Effect.BLOCKS,
                        new Refusal("InvalidParameterValue.AddressIpNotFound", "The elastic IP '%s' does not exist.")))
                .claims(draft -> draft.texts("assignedEipSets").stream()
                        .map(address -> new Claim("boundAddress", address, USED))
                        .toList())
                .checks(this::check)
                .computes("createdTime", Draft::time)
                .computes("bandwidth", Value.of(100))
                .computes("maxConcurrent", Value.of(1_000_000))
                .computes("natProductVersion", Value.of(1))
                .usedWith("UnsupportedOperation.NatGatewayHaveRoute", "Routes still lead to the NAT gateway '%s'.");
    }

    private static ResourceKey eipOf(Draft draft, String address) {
        String id = draft.account().claimant(ADDRESS, draft.region(), address).orElse("");
        return new ResourceKey(EIP, draft.region(), id);
    }

    private void check(Draft draft) {
        String zone = draft.text("zone");
        if (!zone.isEmpty() && !zones.has(draft.region(), zone)) {
            throw CloudFailure.of(
                    "InvalidParameterValue.UnavailableZone",
                    "The zone '" + zone + "' is not a zone of the region '" + draft.region() + "'.");
        }
        ResourceKey vpc = new ResourceKey(VpcService.VPC, draft.region(), draft.text("vpcId"));
        String subnet = draft.text("subnetId");
        Optional<Value.Fields> found = draft.find(VpcService.SUBNET, subnet);
        if (found.isPresent()
                && !draft.textOf(VpcService.SUBNET, subnet, "vpcId").equals(vpc.id())) {
            throw CloudFailure.of(
                    "UnsupportedOperation.VpcMismatch",
                    "The subnet '" + subnet + "' is not of the VPC '" + vpc.id() + "'.");
        }
        if (draft.prior() == null && draft.account().count(vpc, Effect.BLOCKS, NAT) >= MOST_PER_VPC) {
            throw CloudFailure.of(
                    "LimitExceeded.NatGatewayPerVpcLimitExceeded",
                    "The VPC '" + vpc.id() + "' has " + MOST_PER_VPC + " NAT gateways already.");
        }
    }
}
