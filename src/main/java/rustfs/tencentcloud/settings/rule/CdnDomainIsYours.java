package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.settings.GamingSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Domains that are reserved for examples belong to nobody, so no CDN can serve them. */
final class CdnDomainIsYours implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        GamingSettings gaming = settings.gaming();
        if (gaming == null) {
            return;
        }
        DomainName domain = gaming.cdn().domain();
        if (domain.isReservedForExamples()) {
            problems.warn(
                    At.CDN.field("domain"),
                    domain + " is reserved for examples, so the CDN will refuse it; name a domain that is yours");
        }
    }
}
