package rustfs.tencentcloud.simulator.service.cdn;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.ssl.SslService;
import rustfs.tencentcloud.simulator.value.Value;

/** The Content Delivery Network. */
public final class CdnService {
    private CdnService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of("CdnDomain", domain());
    }

    private static TypeRules domain() {
        return TypeRules.named(draft -> draft.text("domain"))
                .global()
                .existing("ResourceInUse.CdnHostExists", "The domain '%s' exists already.")
                .claims(draft -> SslService.shows(
                        draft,
                        List.of(
                                "httpsConfig.serverCertificateConfig.certificateId",
                                "httpsConfig.clientCertificateConfig.certificateId")))
                .computes("createTime", Draft::time)
                .computes("area", Value.of("mainland"))
                .computes("cname", draft -> Value.of(draft.text("domain") + ".cdn.dnsv1.com"));
    }
}
