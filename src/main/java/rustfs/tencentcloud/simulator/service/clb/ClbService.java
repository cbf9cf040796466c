package rustfs.tencentcloud.simulator.service.clb;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.vpc.NatService;
import rustfs.tencentcloud.simulator.service.vpc.PrivateAddresses;
import rustfs.tencentcloud.simulator.service.vpc.VpcService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.value.Value;

/** Cloud Load Balancer: load balancers; what hangs on them has rules of its own. */
public final class ClbService {
    public static final String BALANCER = "ClbInstance";
    private static final String INTERNAL = "INTERNAL";
    private static final Refusal NO_GROUP = new Refusal("InvalidParameter", "The security group '%s' does not exist.");

    private ClbService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(
                BALANCER,
                balancer(),
                ListenerRules.LISTENER,
                ListenerRules.listener(),
                ListenerRules.RULE,
                ListenerRules.rule(),
                "ClbAttachment",
                TargetRules.attachment(),
                CustomizedConfigRules.CONFIG,
                CustomizedConfigRules.config(),
                CustomizedConfigRules.ATTACHMENT,
                CustomizedConfigRules.attachment());
    }

    private static TypeRules balancer() {
        return TypeRules.prefixed("lb-")
                .unique("clbName", "", "[CHECK][CLB instance][Create] check: Same CLB name %s exists!")
                .refers(Reference.to(VpcService.VPC, "vpcId", Effect.BLOCKS, VpcService.NO_VPC))
                .refers(Reference.to(VpcService.SUBNET, "subnetId", Effect.BLOCKS, VpcService.NO_SUBNET))
                .refers(Reference.to(VpcService.SECURITY_GROUP, "securityGroups", Effect.BLOCKS, NO_GROUP))
                .claims(draft -> PrivateAddresses.claims(draft, "vip"))
                .checks(ClbService::check)
                .computes("vip", ClbService::address)
                .computes("clbVips", draft -> Value.texts(List.of(draft.text("vip"))))
                .computes("addressIpVersion", Value.of("ipv4"))
                .computes("internetChargeType", draft -> Value.of(isInternal(draft) ? "" : "TRAFFIC_POSTPAID_BY_HOUR"))
                .computes("internetBandwidthMaxOut", draft -> Value.of(isInternal(draft) ? 0 : 10))
                .beforeDelete(ClbService::checkProtection);
    }

    private static boolean isInternal(Draft draft) {
        return draft.text("networkType").equals(INTERNAL);
    }

    private static void check(Draft draft) {
        if (draft.prior() != null) {
            return; // The provider looks at these when it makes one; later changes it refuses by themselves.
        }
        if (isInternal(draft) && !draft.has("subnetId")) {
            throw CloudFailure.ofProvider(
                    "[CHECK][CLB instance][Create] check: INTERNAL network_type must set the subnet_id");
        }
        for (String name : List.of("internetChargeType", "vipIsp", "masterZoneId", "addressIpVersion")) {
            if (isInternal(draft) && draft.has(name)) {
                throw CloudFailure.ofProvider(
                        "[CHECK][CLB instance][Create] check: INTERNAL network_type do not support the setting of "
                                + name);
            }
        }
        String subnet = draft.text("subnetId");
        String vpc = draft.text("vpcId");
        if (!subnet.isEmpty()
                && !vpc.isEmpty()
                && !draft.textOf(VpcService.SUBNET, subnet, "vpcId").equals(vpc)) {
            throw CloudFailure.of("InvalidParameter", "The subnet '" + subnet + "' is not of the VPC '" + vpc + "'.");
        }
    }

    private static Value address(Draft draft) {
        return isInternal(draft) ? PrivateAddresses.allocated(draft) : Value.of(NatService.publicAddress(draft));
    }

    private static void checkProtection(Draft draft) {
        if (draft.flag("deleteProtect")) {
            throw CloudFailure.of(
                    "OperationDenied", "The load balancer '" + draft.key().id() + "' is protected against deletion.");
        }
    }
}
