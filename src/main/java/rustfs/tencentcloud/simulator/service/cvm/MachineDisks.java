package rustfs.tencentcloud.simulator.service.cvm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.service.kms.KmsService;
import rustfs.tencentcloud.simulator.value.Value;

/** The disks that come with a machine. */
final class MachineDisks {
    /** Twenty in the cloud and a local one. Source: tencentcloud.com/document/product/362, limits. */
    private static final int MOST = 21;

    private static final Set<String> LOCAL = Set.of("LOCAL_BASIC", "LOCAL_SSD", "LOCAL_NVME", "LOCAL_PRO");

    private MachineDisks() {}

    static void check(Draft draft) {
        List<Value> disks = draft.planned()
                .value()
                .getOrDefault("dataDisks", new Value.Null())
                .items();
        if (disks.size() > MOST) {
            throw CloudFailure.of(
                    "InvalidParameterValue.LimitExceeded",
                    "A machine is made with at most " + MOST + " data disks, got " + disks.size() + ".");
        }
        disks.forEach(disk -> checkSize(disk.fields()));
        checkLife(draft, disks);
        KmsService.checkEnabled(draft, "dataDisks.kmsKeyId", "InvalidParameterValue");
        KmsService.checkEnabled(draft, "systemDiskKmsKeyId", "InvalidParameterValue");
    }

    private static void checkSize(Map<String, Value> disk) {
        String type = disk.getOrDefault("dataDiskType", new Value.Null()).text().orElse("");
        double size =
                disk.getOrDefault("dataDiskSize", new Value.Null()).number().orElse(0.0);
        DiskSizes sizes = DiskSizes.of(type);
        if (sizes == null) {
            if (!LOCAL.contains(type)) {
                throw CloudFailure.of("InvalidParameterValue", "The disk type '" + type + "' does not exist.");
            }
        } else if (!sizes.hold(size)) {
            throw CloudFailure.of("InvalidParameterValue.Range", sizes.refusal(type, size));
        }
    }

    /** With another charge type than the hourly one the provider wants disks that outlive the machine. */
    private static void checkLife(Draft draft, List<Value> disks) {
        String chargeType = draft.text("instanceChargeType");
        boolean isHourly = chargeType.isEmpty() || chargeType.equals("POSTPAID_BY_HOUR");
        boolean deletes = disks.stream()
                .anyMatch(disk -> Value.of(true).equals(disk.fields().get("deleteWithInstance")));
        if (!isHourly && deletes) {
            throw CloudFailure.ofProvider(
                    "param `delete_with_instance` only valid for POSTPAID_BY_HOUR, got " + chargeType);
        }
    }
}
