package rustfs.tencentcloud.component.delivery;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.DnspodRecord;
import com.pulumi.tencentcloud.DnspodRecordArgs;
import java.util.Map;
import rustfs.tencentcloud.settings.PublicRecordSettings;

/** The public name of the S3 endpoint and the hosts of its buckets, as records of DNSPod. */
public final class PublicRecord extends ComponentResource {
    /** The line of DNSPod that answers whoever no other line is for. The API knows it by this word. */
    private static final String EVERYBODY = "默认";
    /** The shortest that DNSPod takes for any domain, whatever its plan. */
    private static final double TTL_SECONDS = 600;

    public PublicRecord(
            String name, PublicRecordSettings settings, LoadBalancer balancer, ComponentResourceOptions options) {
        super("rustfs:delivery:PublicRecord", name, options);
        declare(name, settings, settings.name().toString(), balancer);
        declare(name + "-buckets", settings, "*." + settings.name(), balancer);
        registerOutputs(Map.of());
    }

    private void declare(String recordName, PublicRecordSettings settings, String subDomain, LoadBalancer balancer) {
        new DnspodRecord(
                recordName,
                DnspodRecordArgs.builder()
                        .domain(settings.domain().toString())
                        .subDomain(subDomain)
                        .recordType("A")
                        .recordLine(EVERYBODY)
                        .value(balancer.address())
                        .ttl(TTL_SECONDS)
                        .build(),
                CustomResourceOptions.builder().parent(this).build());
    }
}
