package rustfs.tencentcloud.settings;

import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;

/** The data disks of a node, all equal. CVM attaches up to 20 cloud disks (document 362 of Tencent Cloud). */
public record DiskSettings(
        @Setting(value = "The number of disks.", change = ChangeClass.REFUSED, note = Note.POOLS_ARE_APPEND_ONLY)
        @Range(min = 1, max = 20)
        int count,

        @Setting(
                value = "The disk type of CBS.",
                byDefault = "\"CLOUD_HSSD\"",
                change = ChangeClass.IN_PLACE,
                note = "The cloud migrates each disk while it serves.")
        DiskType type,

        @Setting(
                value = "The size of each disk, as its type is sold.",
                change = ChangeClass.IN_PLACE,
                note = "Disks grow where they are, and the file systems with the next roll-out. They cannot shrink.")
        Gib sizeGib) {}
