package rustfs.tencentcloud.settings;

/** Snapshots of the data disks: a net for single machines, not a backup of the cluster. */
public record SnapshotSettings(
        @Setting(value = "Whether snapshots are taken.", byDefault = "true", change = ChangeClass.IN_PLACE)
        boolean enabled,

        @Setting(value = "Days that a snapshot is kept.", byDefault = "7", change = ChangeClass.IN_PLACE)
        @Range(min = 1, max = 3650)
        int retentionDays,

        @Setting(
                value = "The hour of the day, as the console of CBS counts it.",
                byDefault = "3",
                change = ChangeClass.IN_PLACE)
        @Range(min = 0, max = 23)
        int hour) {}
