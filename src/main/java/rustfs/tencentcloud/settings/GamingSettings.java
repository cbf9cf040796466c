package rustfs.tencentcloud.settings;

/** The gaming workload. */
public record GamingSettings(
        @Setting(value = "The CDN domain that delivers a bucket.", change = ChangeClass.IN_PLACE)
        CdnSettings cdn) {}
