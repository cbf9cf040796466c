package rustfs.tencentcloud.component.delivery;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.CdnDomain;
import com.pulumi.tencentcloud.CdnDomainArgs;
import com.pulumi.tencentcloud.inputs.CdnDomainCacheKeyArgs;
import com.pulumi.tencentcloud.inputs.CdnDomainHttpsConfigArgs;
import com.pulumi.tencentcloud.inputs.CdnDomainHttpsConfigForceRedirectArgs;
import com.pulumi.tencentcloud.inputs.CdnDomainHttpsConfigServerCertificateConfigArgs;
import com.pulumi.tencentcloud.inputs.CdnDomainOriginArgs;
import com.pulumi.tencentcloud.inputs.CdnDomainRuleCacheArgs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.settings.BucketName;
import rustfs.tencentcloud.settings.CdnSettings;

/**
 * A domain of the CDN whose origin is the load balancer. It keeps what is in one bucket, at {@code /<bucket>/<key>},
 * and passes everything else through. Only what anybody may read can be delivered so: the CDN signs nothing.
 */
public final class AcceleratedDomain extends ComponentResource {
    private static final String ON = "on";
    private static final String OFF = "off";

    private final CdnDomain domain;

    /** What the domain stands on: a load balancer that the internet reaches, and how it serves what. */
    public record Foundation(LoadBalancer origin, Service service, Transport transport, Map<String, String> tags) {}

    public AcceleratedDomain(
            String name, CdnSettings settings, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:delivery:AcceleratedDomain", name, options);
        domain = new CdnDomain(
                name,
                CdnDomainArgs.builder()
                        .domain(settings.domain().toString())
                        .serviceType("web")
                        .area(settings.area().word())
                        .origin(origin(settings, foundation))
                        .cacheKey(
                                CdnDomainCacheKeyArgs.builder().fullUrlCache(ON).build())
                        .ruleCaches(List.of(passThrough(), keep(settings.bucket(), settings.cacheDays())))
                        // Players resume large downloads; the CDN then fetches the parts that it lacks.
                        .rangeOriginSwitch(ON)
                        .httpsConfig(https(settings.certificateId()))
                        .tags(foundation.tags())
                        .build(),
                // The cloud has each domain once.
                CustomResourceOptions.builder()
                        .parent(this)
                        .deleteBeforeReplace(true)
                        .build());
        registerOutputs(Map.of("cname", domain.cname()));
    }

    public Output<String> domain() {
        return domain.domain();
    }

    /** What the domain's DNS record has to point to. */
    public Output<String> cname() {
        return domain.cname();
    }

    private static CdnDomainOriginArgs origin(CdnSettings settings, Foundation foundation) {
        return CdnDomainOriginArgs.builder()
                .originType("ip")
                .originLists(foundation
                        .origin()
                        .address()
                        .applyValue(address ->
                                List.of(address + ":" + foundation.service().port())))
                .serverName(host(settings, foundation).toString())
                .originPullProtocol(foundation.transport().clientScheme())
                .build();
    }

    /** A load balancer that reads HTTP forwards by host, so it is asked for the name that it has a rule for. */
    private static DomainName host(CdnSettings settings, Foundation foundation) {
        DomainName origin = foundation.service().name();
        return origin == null ? settings.domain() : origin;
    }

    /** Rules further down win, so this one holds for whatever no other names. */
    private static CdnDomainRuleCacheArgs passThrough() {
        return CdnDomainRuleCacheArgs.builder()
                .ruleType("all")
                .rulePaths("*")
                .switch_(OFF)
                .noCacheSwitch(ON)
                .cacheTime(0.0)
                .build();
    }

    private static CdnDomainRuleCacheArgs keep(BucketName bucket, int days) {
        return CdnDomainRuleCacheArgs.builder()
                .ruleType("directory")
                .rulePaths("/" + bucket + "/")
                .switch_(days == 0 ? OFF : ON)
                .noCacheSwitch(days == 0 ? ON : OFF)
                .cacheTime((double) Duration.ofDays(days).toSeconds())
                .build();
    }

    /** Blocks of a CDN domain are switched off, not left out: leaving one out changes nothing. */
    private static CdnDomainHttpsConfigArgs https(@Nullable CertificateId certificate) {
        if (certificate == null) {
            return CdnDomainHttpsConfigArgs.builder().httpsSwitch(OFF).build();
        }
        return CdnDomainHttpsConfigArgs.builder()
                .httpsSwitch(ON)
                .http2Switch(ON)
                .tlsVersions("TLSv1.2", "TLSv1.3")
                .serverCertificateConfig(CdnDomainHttpsConfigServerCertificateConfigArgs.builder()
                        .certificateId(certificate.toString())
                        .build())
                .forceRedirect(CdnDomainHttpsConfigForceRedirectArgs.builder()
                        .switch_(ON)
                        .redirectType("https")
                        .redirectStatusCode(301.0)
                        .build())
                .build();
    }
}
