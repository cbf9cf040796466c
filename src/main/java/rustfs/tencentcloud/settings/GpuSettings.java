package rustfs.tencentcloud.settings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Zone;

/** The GPU machines. They hold no data of the cluster. */
public record GpuSettings(
        @Setting(
                value = "The instance type; its family has GPUs.",
                byDefault = "\"GN7.5XLARGE80\"",
                change = ChangeClass.REPLACES,
                note = "Spot machines are replaced and the data on their disks is lost; others are stopped, "
                        + "resized and started.")
        InstanceType instanceType,

        @Setting(
                value = "The number of machines.",
                byDefault = "1",
                change = ChangeClass.IN_PLACE,
                note = "Machines are added or removed at the end.")
        @Range(min = 0, max = 100)
        int count,

        @Setting(
                value = "The zone of the machines.",
                change = ChangeClass.REPLACES,
                note = Note.GPU_MACHINES_ARE_REPLACED)
        Zone zone,

        @Setting(
                value = "How they are paid.",
                byDefault = "\"onDemand\"",
                change = ChangeClass.REPLACES,
                note = Note.GPU_MACHINES_ARE_REPLACED)
        GpuChargeType chargeType,

        @Setting(
                value = "The highest price of a spot machine for an hour, in the currency of the account.",
                change = ChangeClass.REPLACES,
                note = Note.GPU_MACHINES_ARE_REPLACED)
        @Nullable
        BigDecimal spotMaxPricePerHour,

        @Setting(
                value = "The public image, by its name.",
                byDefault = "\"Ubuntu Server 22.04 LTS 64bit\"",
                change = ChangeClass.IN_PLACE,
                note = "Machines that exist keep theirs; it holds for machines made from now on.")
        ImageName image,

        @Setting(
                value = "The system disk of each machine.",
                byDefault = "100",
                change = ChangeClass.IN_PLACE,
                note = "It grows where it is. It cannot shrink.")
        Gib systemDiskGib) {}
