package rustfs.tencentcloud.settings;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.cloud.DomainName;

/** A CDN domain whose origin is a bucket of the cluster. */
public record CdnSettings(
        @Setting(
                value = "The domain that players use; its owner has to be verified in the console of the CDN "
                        + "first.",
                change = ChangeClass.REPLACES,
                note = "The CDN domain is replaced. No data is lost.")
        DomainName domain,

        @Setting(value = "Where the CDN serves.", byDefault = "\"overseas\"", change = ChangeClass.IN_PLACE)
        CdnArea area,

        @Setting(
                value = "The bucket that is delivered.",
                change = ChangeClass.IN_PLACE,
                note = "What the CDN holds in its cache stays until it expires.")
        BucketName bucket,

        @Setting(value = "Days that the CDN keeps an object.", byDefault = "30", change = ChangeClass.IN_PLACE)
        @Range(min = 0, max = 365)
        int cacheDays,

        @Setting(
                value = "The certificate that the CDN shows to players; without one it serves HTTP only.",
                change = ChangeClass.IN_PLACE)
        @Nullable
        CertificateId certificateId) {}
