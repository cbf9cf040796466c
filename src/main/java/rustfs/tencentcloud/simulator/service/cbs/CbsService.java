package rustfs.tencentcloud.simulator.service.cbs;

import java.util.Map;
import java.util.Set;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.service.cvm.CvmService;
import rustfs.tencentcloud.simulator.service.cvm.DiskSizes;
import rustfs.tencentcloud.simulator.service.kms.KmsService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Cloud Block Storage: disks, their attachment to machines, and snapshot policies. */
public final class CbsService {
    public static final String DISK = "CbsStorage";
    private static final String ATTACHMENT = "CbsStorageAttachment";
    private static final String POLICY = "CbsSnapshotPolicy";
    private static final Refusal NO_DISK = new Refusal("InvalidDiskId.NotFound", "The disk '%s' does not exist.");
    private static final Refusal NO_KEY = new Refusal("InvalidParameterValue", "The key '%s' does not exist.");
    private static final int MOST_DISKS = 20;
    /** Extra throughput is for the fast types alone. Source: tencentcloud.com/document/product/362. */
    private static final Set<String> FAST = Set.of("CLOUD_HSSD", "CLOUD_TSSD");

    private final Zones zones;

    private CbsService(Zones zones) {
        this.zones = zones;
    }

    public static Map<String, TypeRules> rules(Zones zones) {
        return Map.of(
                DISK,
                new CbsService(zones).disk(),
                ATTACHMENT,
                attachment(),
                POLICY,
                TypeRules.prefixed("asp-"),
                "CbsSnapshotPolicyAttachment",
                policyAttachment());
    }

    private TypeRules disk() {
        return TypeRules.prefixed("disk-")
                .refers(Reference.to(KmsService.KEY, "kmsKeyId", Effect.BLOCKS, NO_KEY))
                .refers(Reference.to(
                        "CbsSnapshot",
                        "snapshotId",
                        Effect.KNOWS,
                        new Refusal("InvalidSnapshotId.NotFound", "The snapshot '%s' does not exist.")))
                .checks(this::checkDisk)
                .checks(draft -> KmsService.checkEnabled(draft, "kmsKeyId", NO_KEY.code()))
                .shows("attached", draft -> Value.of(isAttached(draft)))
                .shows("storageStatus", draft -> Value.of(isAttached(draft) ? "ATTACHED" : "UNATTACHED"))
                .usedWith("ResourceUnavailable.Attached", "The disk '%s' is still attached to an instance.");
    }

    private static boolean isAttached(Draft draft) {
        return !draft.referrers(ATTACHMENT).isEmpty();
    }

    private void checkDisk(Draft draft) {
        String zone = draft.text("availabilityZone");
        if (!zones.has(draft.region(), zone)) {
            throw CloudFailure.of(
                    "InvalidParameterValue",
                    "The zone '" + zone + "' is not a zone of the region '" + draft.region() + "'.");
        }
        double size = draft.number("storageSize");
        String type = draft.text("storageType");
        DiskSizes sizes = DiskSizes.of(type);
        if (sizes == null) {
            throw CloudFailure.of("InvalidParameterValue", "The disk type '" + type + "' does not exist.");
        }
        if (!sizes.hold(size)) {
            throw CloudFailure.of("InvalidParameterValue", sizes.refusal(type, size));
        }
        if (draft.number("throughputPerformance") > 0 && !FAST.contains(type)) {
            throw CloudFailure.of("InvalidParameterValue", "A disk of the type " + type + " has no extra throughput.");
        }
        if (draft.prior() != null && size < number(draft.prior(), "storageSize")) {
            throw CloudFailure.ofProvider("storage size must be greater than current storage size");
        }
    }

    private static double number(Value.Fields outputs, String name) {
        return outputs.value().getOrDefault(name, new Value.Null()).number().orElse(0.0);
    }

    private static TypeRules attachment() {
        return TypeRules.named(draft -> draft.text("storageId"))
                .existing("ResourceUnavailable.Attached", "The disk '%s' is attached to an instance already.")
                .refers(Reference.to(DISK, "storageId", Effect.BLOCKS, NO_DISK))
                .refers(Reference.to(
                        CvmService.INSTANCE,
                        "instanceId",
                        Effect.BELONGS_TO,
                        new Refusal("InvalidInstanceId.NotFound", "The instance '%s' does not exist.")))
                .checks(CbsService::checkAttachment);
    }

    private static void checkAttachment(Draft draft) {
        String instance = draft.text("instanceId");
        String disk = draft.text("storageId");
        String zone = draft.textOf(CvmService.INSTANCE, instance, "availabilityZone");
        String diskZone = draft.textOf(DISK, disk, "availabilityZone");
        if (!zone.isEmpty() && !diskZone.isEmpty() && !zone.equals(diskZone)) {
            throw CloudFailure.of(
                    "ResourceUnavailable.ZoneNotMatch",
                    "The disk '%s' is in the zone '%s', the instance '%s' in '%s'."
                            .formatted(disk, diskZone, instance, zone));
        }
        ResourceKey machine = new ResourceKey(CvmService.INSTANCE, draft.region(), instance);
        if (draft.account().count(machine, Effect.BELONGS_TO, ATTACHMENT) >= MOST_DISKS) {
            throw CloudFailure.of(
                    "LimitExceeded.InstanceAttachedDisk",
                    "The instance '" + instance + "' has " + MOST_DISKS + " disks already.");
        }
    }

    private static TypeRules policyAttachment() {
        return TypeRules.named(CbsService::policyAttachmentId)
                .overwrites()
                .refers(Reference.to(DISK, "storageId", Effect.KNOWS, NO_DISK))
                .refers(Reference.to(DISK, "storageIds", Effect.KNOWS, NO_DISK))
                .refers(Reference.to(
                        POLICY,
                        "snapshotPolicyId",
                        Effect.BELONGS_TO,
                        new Refusal(
                                "InvalidAutoSnapshotPolicyId.NotFound", "The snapshot policy '%s' does not exist.")));
    }

    private static String policyAttachmentId(Draft draft) {
        String disks = draft.has("storageId")
                ? draft.text("storageId")
                : String.join(",", draft.texts("storageIds").stream().sorted().toList());
        return disks + "#" + draft.text("snapshotPolicyId");
    }
}
