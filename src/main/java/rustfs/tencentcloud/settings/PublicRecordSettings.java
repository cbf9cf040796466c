package rustfs.tencentcloud.settings;

import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.cloud.HostLabel;

/** A DNS record on the internet that leads to the public load balancer. */
public record PublicRecordSettings(
        @Setting(
                value = "The domain, as DNSPod lists it.",
                change = ChangeClass.REPLACES,
                note = "The records are replaced, and nodes restart one after the other. No data is lost.")
        DomainName domain,

        @Setting(
                value = "The name of the S3 endpoint in the domain.",
                byDefault = "\"s3\"",
                change = ChangeClass.ROLLING,
                note = "Clients need the new name; requests signed for the old one are refused.")
        HostLabel name) {
    /** The whole name. */
    public DomainName fullName() {
        return name.in(domain);
    }
}
