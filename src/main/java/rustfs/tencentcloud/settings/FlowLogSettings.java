package rustfs.tencentcloud.settings;

/** The log of the connections in the VPC, kept in CLS. */
public record FlowLogSettings(
        @Setting(
                value = "Whether connections are logged.",
                byDefault = "true",
                change = ChangeClass.IN_PLACE,
                note = "Switching it off deletes the topic with its log.")
        boolean enabled,

        @Setting(
                value = "Days that the log is kept.",
                byDefault = "30",
                change = ChangeClass.IN_PLACE,
                note = "A shorter time deletes what is older.")
        @Range(min = 1, max = 3600)
        int retentionDays) {}
