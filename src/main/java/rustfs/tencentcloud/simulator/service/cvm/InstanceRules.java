package rustfs.tencentcloud.simulator.service.cvm;

import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.Strictness;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.service.cam.CamService;
import rustfs.tencentcloud.simulator.service.kms.KmsService;
import rustfs.tencentcloud.simulator.service.vpc.NatService;
import rustfs.tencentcloud.simulator.service.vpc.PrivateAddresses;
import rustfs.tencentcloud.simulator.service.vpc.VpcService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Instances of CVM: where they may stand, and what they answer. */
final class InstanceRules {
    private static final Refusal NO_GROUP =
            new Refusal("InvalidSecurityGroupId.NotFound", "The security group '%s' does not exist.");
    private static final Refusal NO_PLACEMENT_GROUP =
            new Refusal("ResourceNotFound.InvalidPlacementSet", "The placement group '%s' does not exist.");
    private static final Refusal NO_KEY = new Refusal("InvalidKeyPairId.NotFound", "The key pair '%s' does not exist.");
    private static final Refusal MISSING = new Refusal("InvalidParameterValue", "The key '%s' does not exist.");
    /** Source: tencentcloud.com/document/product/215, quotas. */
    private static final int MOST_GROUPS = 5;

    private static final int LONGEST_USER_DATA = 16 * 1024;

    private final Zones zones;

    private InstanceRules(Zones zones) {
        this.zones = zones;
    }

    static TypeRules instance(Zones zones, Strictness strictness) {
        InstanceRules rules = new InstanceRules(zones);
        Offer offer = Offer.load(zones, strictness);
        return outputs(references(TypeRules.prefixed("ins-")))
                .computes("osName", offer::systemOf)
                .checks(offer::check)
                .checks(rules::check)
                .checks(InstanceRules::checkPlacement)
                .checks(MachineDisks::check)
                .claims(draft -> PrivateAddresses.claims(draft, "privateIp"))
                .beforeDelete(InstanceRules::checkTermination);
    }

    private static TypeRules references(TypeRules rules) {
        return rules.refers(Reference.to(
                        VpcService.VPC,
                        "vpcId",
                        Effect.BLOCKS,
                        new Refusal("InvalidParameterValue.VpcIdNotExist", "The VPC '%s' does not exist.")))
                .refers(Reference.to(
                        VpcService.SUBNET,
                        "subnetId",
                        Effect.BLOCKS,
                        new Refusal("InvalidParameterValue.SubnetNotExist", "The subnet '%s' does not exist.")))
                .refers(Reference.to(VpcService.SECURITY_GROUP, "orderlySecurityGroups", Effect.BLOCKS, NO_GROUP))
                .refers(Reference.to(VpcService.SECURITY_GROUP, "securityGroups", Effect.BLOCKS, NO_GROUP))
                .refers(Reference.to(CvmService.PLACEMENT_GROUP, "placementGroupId", Effect.BLOCKS, NO_PLACEMENT_GROUP))
                .refers(Reference.to(
                        CvmService.PLACEMENT_GROUP, "disasterRecoverGroupIds", Effect.BLOCKS, NO_PLACEMENT_GROUP))
                .refers(Reference.to(CvmService.KEY_PAIR, "keyIds", Effect.BLOCKS, NO_KEY))
                .refers(Reference.to(CvmService.KEY_PAIR, "keyName", Effect.BLOCKS, NO_KEY))
                .refers(Reference.to(KmsService.KEY, "systemDiskKmsKeyId", Effect.BLOCKS, MISSING))
                .refers(Reference.to(KmsService.KEY, "dataDisks.kmsKeyId", Effect.BLOCKS, MISSING))
                .refers(new Reference(
                        "camRoleName",
                        CamService::roleOfName,
                        Effect.KNOWS,
                        new Refusal("AuthFailure.CamRoleNameAuthenticateFailed", "The CAM role '%s' does not exist.")));
    }

    private static TypeRules outputs(TypeRules rules) {
        return rules.computes("createTime", Draft::timeUtc)
                .computes("instanceStatus", Value.of("RUNNING"))
                .computes("runningFlag", Value.of(true))
                .computes("uuid", draft -> Value.of(Ids.uuid(draft.key().id())))
                .computes(
                        "cpu",
                        draft -> Value.of(
                                InstanceSize.of(draft.text("instanceType")).cpu()))
                .computes(
                        "memory",
                        draft -> Value.of(
                                InstanceSize.of(draft.text("instanceType")).memoryGib()))
                .computes("instanceName", Value.of("Terraform-CVM-Instance"))
                .computes("hostname", draft -> Value.of(Ids.letters(draft.key().id())))
                .computes("instanceChargeType", Value.of("POSTPAID_BY_HOUR"))
                .computes("internetChargeType", Value.of("TRAFFIC_POSTPAID_BY_HOUR"))
                .computes("systemDiskType", Value.of("CLOUD_PREMIUM"))
                .computes("systemDiskSize", Value.of(50))
                .computes(
                        "systemDiskId",
                        draft -> Value.of("disk-" + Ids.letters(draft.key().id() + "/system")))
                .computes("privateIp", PrivateAddresses::allocated)
                .computes(
                        "publicIp",
                        draft -> Value.of(draft.flag("allocatePublicIp") ? NatService.publicAddress(draft) : ""));
    }

    private void check(Draft draft) {
        int groups = draft.texts("orderlySecurityGroups").size()
                + draft.texts("securityGroups").size();
        if (groups > MOST_GROUPS) {
            throw CloudFailure.of(
                    "LimitExceeded.SingleUSGQuota",
                    "A machine has " + MOST_GROUPS + " security groups at most, got " + groups + ".");
        }
        String zone = draft.text("availabilityZone");
        if (!zone.isEmpty() && !zones.has(draft.region(), zone)) {
            throw CloudFailure.of(
                    "InvalidZone.MismatchRegion",
                    "The zone '" + zone + "' is not a zone of the region '" + draft.region() + "'.");
        }
        String subnet = draft.text("subnetId");
        if (!subnet.isEmpty() && draft.find(VpcService.SUBNET, subnet).isPresent()) {
            checkSubnet(draft, subnet);
        }
        if (draft.text("userData").length() > LONGEST_USER_DATA) {
            throw CloudFailure.of(
                    "InvalidParameterValue.InvalidUserDataFormat",
                    "The user data is longer than 16 KB after base64 encoding.");
        }
    }

    private static void checkSubnet(Draft draft, String subnet) {
        String zone = draft.text("availabilityZone");
        String itsZone = draft.textOf(VpcService.SUBNET, subnet, "availabilityZone");
        if (!zone.isEmpty() && !itsZone.equals(zone)) {
            throw CloudFailure.of(
                    "InvalidParameterValue.SubnetIdZoneIdNotMatch",
                    "The subnet '" + subnet + "' is in the zone '" + itsZone + "', not in '" + zone + "'.");
        }
        if (!draft.textOf(VpcService.SUBNET, subnet, "vpcId").equals(draft.text("vpcId"))) {
            throw CloudFailure.of(
                    "InvalidParameterValue.InvalidVpcIdSubnetIdNotFound",
                    "The subnet '" + subnet + "' is not of the VPC '" + draft.text("vpcId") + "'.");
        }
        PrivateAddresses.check(draft, subnet);
    }

    private static void checkPlacement(Draft draft) {
        for (String id : draft.texts("placementGroupId")) {
            ResourceKey group = new ResourceKey(CvmService.PLACEMENT_GROUP, draft.region(), id);
            int quota = CvmService.PLACEMENT_QUOTAS.getOrDefault(draft.textOf(group.type(), id, "type"), 20);
            if (draft.prior() == null && draft.account().count(group, Effect.BLOCKS, CvmService.INSTANCE) >= quota) {
                throw CloudFailure.of(
                        "ResourceInsufficient.DisasterRecoverGroupCvmQuota",
                        "The placement group '" + id + "' holds " + quota + " instances already.");
            }
        }
    }

    private static void checkTermination(Draft draft) {
        if (draft.flag("disableApiTermination")) {
            throw CloudFailure.of(
                    "UnsupportedOperation.InstancesProtected",
                    "The instance '" + draft.key().id() + "' is protected against termination by the API.");
        }
    }
}
