package rustfs.tencentcloud.settings;

/** The log of RustFS on the nodes, kept in CLS. */
public record LogSettings(
        @Setting(
                value = "Whether the nodes send their log to CLS; in their journals it is in any case.",
                byDefault = "true",
                change = ChangeClass.ROLLING,
                note = "Switching it off deletes the topic with its log. The service is not restarted.")
        boolean enabled,

        @Setting(
                value = "Days that the log is kept.",
                byDefault = "30",
                change = ChangeClass.IN_PLACE,
                note = "A shorter time deletes what is older.")
        @Range(min = 1, max = 3600)
        int retentionDays) {}
