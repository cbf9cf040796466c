package rustfs.tencentcloud.settings;

/** A data disk that is not made from nothing. */
public record DiskSourceSettings(
        @Setting(value = "The data disk, such as pool1-3-disk2.", change = ChangeClass.IN_PLACE)
        DiskName disk,

        @Setting(
                value = "A snapshot that the disk is made from, or a disk of the account that is taken into the stack.",
                change = ChangeClass.IN_PLACE,
                note = "It is read when the disk comes into the stack, and means nothing for one that is in it.")
        DiskSource from) {}
