package rustfs.tencentcloud.simulator.cloud;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.value.Value;

/** Private DNS and the Content Delivery Network. */
final class DeliveryService {
    private static final String ZONE = "PrivateDnsZone";

    private DeliveryService() {}

    static Map<String, TypeRules> rules() {
        return Map.of(ZONE, zone(), "PrivateDnsRecord", record(), "CdnDomain", domain());
    }

    private static TypeRules zone() {
        return TypeRules.prefixed("zone-").global().checks(draft -> {
            for (Value network : draft.planned()
                    .value()
                    .getOrDefault("vpcSets", new Value.Null())
                    .items()) {
                String region = text(network, "region");
                String vpc = text(network, "uniqVpcId");
                if (!draft.account().exists(new ResourceKey(VpcService.VPC, region, vpc))) {
                    throw CloudFailure.of(
                            "FailedOperation.BindZoneVpcFailed",
                            "The VPC '" + vpc + "' does not exist in the region '" + region + "'.");
                }
            }
        });
    }

    private static String text(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null()).text().orElse("");
    }

    private static TypeRules record() {
        Refusal taken = new Refusal("InvalidParameter.RecordExist", "The zone has the record '%s' already.");
        return TypeRules.named(draft -> draft.text("zoneId") + "#" + Ids.digits(draft.seed(), 7))
                .global()
                .refers(Reference.toGlobal(
                        ZONE,
                        "zoneId",
                        Effect.BELONGS_TO,
                        new Refusal("InvalidParameter.ZoneNotExists", "The zone '%s' does not exist.")))
                .claims(draft -> List.of(new Claim(
                        "record/" + draft.text("zoneId"),
                        draft.text("subDomain") + " " + draft.text("recordType") + " " + draft.text("recordValue"),
                        taken)))
                .computes("ttl", Value.of(600))
                .computes("status", Value.of("enabled"));
    }

    private static TypeRules domain() {
        return TypeRules.named(draft -> draft.text("domain"))
                .global()
                .existing("ResourceInUse.CdnHostExists", "The domain '%s' exists already.")
                .computes("createTime", Draft::time)
                .computes("area", Value.of("mainland"))
                .computes("cname", draft -> Value.of(draft.text("domain") + ".cdn.dnsv1.com"));
    }
}
