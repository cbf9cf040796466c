package rustfs.tencentcloud.settings;

/** Encryption between the nodes, and between them and whoever speaks to them. */
public record TlsSettings(
        @Setting(
                value = "Whether the nodes speak HTTPS, with certificates of the cluster's own CA (output clusterCa).",
                byDefault = "true",
                change = ChangeClass.REFUSED,
                note = "It is part of the addresses of the disks, by which RustFS knows its pools: with another it "
                        + "does not find the data that it has. Make a second cluster and replicate the buckets.")
        boolean enabled) {}
