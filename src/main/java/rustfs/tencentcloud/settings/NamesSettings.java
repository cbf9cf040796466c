package rustfs.tencentcloud.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.cloud.HostLabel;

/** The names of the cluster: a private DNS zone of its own in the VPC, and a public record where that is wanted. */
public record NamesSettings(
        @Setting(
                value = "The private DNS zone. Under a domain of yours, one certificate serves both sides: "
                        + "storage.studio.test; else any that is not used elsewhere: storage.internal.",
                change = ChangeClass.REPLACES,
                note = "The zone is replaced with its records, names do not resolve for some minutes, and nodes "
                        + "restart one after the other. No data is lost.")
        DomainName zone,

        @Setting(
                value = "The name of the S3 endpoint in the zone. Buckets are served at <bucket>.<name> too.",
                byDefault = "\"s3\"",
                change = ChangeClass.ROLLING,
                note = "Clients need the new name; requests signed for the old one are refused.")
        HostLabel s3,

        @Setting(
                value = "The name of the console in the zone.",
                byDefault = "\"console\"",
                change = ChangeClass.ROLLING,
                note = "It is one of the names in the certificates of the nodes.")
        HostLabel console,

        @Setting(
                value = "The public name of the S3 endpoint, in a domain that DNSPod serves for this account.",
                change = ChangeClass.ROLLING)
        @Nullable
        PublicRecordSettings publicRecord) {
    /** The whole name of the S3 endpoint inside the network. */
    public DomainName s3Name() {
        return s3.in(zone);
    }

    /** The whole name of the console. */
    public DomainName consoleName() {
        return console.in(zone);
    }

    /** All names by which clients know the cluster; a star stands for the name of a bucket. */
    public List<String> clientNames() {
        Set<String> names = new LinkedHashSet<>();
        for (DomainName s3 : List.of(s3Name(), publicS3Name())) {
            names.add(s3.toString());
            names.add("*." + s3);
        }
        names.add(consoleName().toString());
        return List.copyOf(names);
    }

    /** The whole name of the S3 endpoint on the public load balancer. */
    public DomainName publicS3Name() {
        return publicRecord == null ? s3Name() : publicRecord.fullName();
    }
}
