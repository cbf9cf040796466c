package rustfs.tencentcloud.component.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.PrivateDnsRecord;
import com.pulumi.tencentcloud.PrivateDnsRecordArgs;
import com.pulumi.tencentcloud.PrivateDnsZone;
import com.pulumi.tencentcloud.PrivateDnsZoneArgs;
import com.pulumi.tencentcloud.PrivateDnsZoneVpcAttachment;
import com.pulumi.tencentcloud.PrivateDnsZoneVpcAttachmentArgs;
import com.pulumi.tencentcloud.inputs.PrivateDnsZoneVpcAttachmentVpcSetArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.DomainName;

/** A DNS zone that only a network sees, and the names in it. */
public final class PrivateNames extends ComponentResource {
    private static final double TTL_SECONDS = 300;

    private final String name;

    /**
     * A name of the zone.
     *
     * @param word what it is for; it stays when the name changes
     */
    public record Entry(String word, String subDomain, Output<String> address) {}

    /** What the names stand on. */
    public record Foundation(Network network, List<Entry> entries, Map<String, String> tags) {
        public Foundation {
            entries = List.copyOf(entries);
            tags = Map.copyOf(tags);
        }
    }

    public PrivateNames(String name, DomainName zone, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:network:PrivateNames", name, options);
        this.name = name;
        PrivateDnsZone made = new PrivateDnsZone(
                name,
                PrivateDnsZoneArgs.builder()
                        .domain(zone.toString())
                        // What the zone does not hold is asked of the internet, as without it: a zone of a domain that
                        // is public too hides none of its names.
                        .dnsForwardStatus("ENABLED")
                        .tags(foundation.tags())
                        .build(),
                child().build());
        List<Resource> records = new ArrayList<>();
        for (Entry entry : foundation.entries()) {
            records.add(record(made, entry));
        }
        bind(made, foundation.network(), records);
        registerOutputs(Map.of());
    }

    private PrivateDnsRecord record(PrivateDnsZone zone, Entry entry) {
        return new PrivateDnsRecord(
                name + "-" + entry.word(),
                PrivateDnsRecordArgs.builder()
                        .zoneId(zone.id())
                        .recordType("A")
                        .subDomain(entry.subDomain())
                        .recordValue(entry.address())
                        .ttl(TTL_SECONDS)
                        .build(),
                child().build());
    }

    /** Last to be made and first to go: the last record of a zone cannot be deleted while a network sees it. */
    private void bind(PrivateDnsZone zone, Network network, List<Resource> records) {
        new PrivateDnsZoneVpcAttachment(
                name,
                PrivateDnsZoneVpcAttachmentArgs.builder()
                        .zoneId(zone.id())
                        .vpcSet(PrivateDnsZoneVpcAttachmentVpcSetArgs.builder()
                                .region(network.plan().zones().get(0).region().code())
                                .uniqVpcId(network.vpcId())
                                .build())
                        .build(),
                child().dependsOn(records).build());
    }

    private CustomResourceOptions.Builder child() {
        return CustomResourceOptions.builder().parent(this);
    }
}
