package rustfs.tencentcloud.settings;

/** TLS of the nodes. */
public record TlsSettings(
        @Setting(
                value = "Whether nodes speak TLS to each other and to clients, with certificates of the cluster's CA.",
                byDefault = "true",
                change = ChangeClass.IN_PLACE)
        boolean enabled) {}
