package rustfs.tencentcloud.simulator.service.privatedns;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.RecordText;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.vpc.VpcService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Private DNS: zones that networks see, and the records in them. */
public final class PrivateDnsService {
    private static final String ZONE = "PrivateDnsZone";
    private static final String RECORD = "PrivateDnsRecord";
    private static final String BINDING = "PrivateDnsZoneVpcAttachment";
    private static final Refusal NO_ZONE =
            new Refusal("InvalidParameter.ZoneNotExists", "The zone '%s' does not exist.");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    private PrivateDnsService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(ZONE, zone(), BINDING, binding(), RECORD, record());
    }

    private static TypeRules zone() {
        return TypeRules.prefixed("zone-")
                .global()
                .checks(draft -> {
                    if (!DOMAIN.matcher(draft.text("domain")).matches()) {
                        throw CloudFailure.of(
                                "InvalidParameter.IllegalDomain", "'" + draft.text("domain") + "' is not a domain.");
                    }
                })
                .checks(draft -> {
                    for (Value network : vpcSets(draft.planned())) {
                        checkVpc(draft, text(network, "region"), text(network, "uniqVpcId"));
                    }
                })
                .claims(draft -> vpcSets(draft.planned()).stream()
                        .map(network -> oneZoneOfAName(draft.text("domain"), text(network, "uniqVpcId")))
                        .toList());
    }

    /** A network that sees the zone. */
    private static TypeRules binding() {
        return TypeRules.named(draft -> draft.text("zoneId") + "#" + firstOf(draft, "vpcSet.uniqVpcId"))
                .global()
                .existing("InvalidParameter.VpcBinded", "'%s' is bound already.")
                .refers(Reference.toGlobal(ZONE, "zoneId", Effect.BELONGS_TO, NO_ZONE))
                .checks(draft -> {
                    String vpc = firstOf(draft, "vpcSet.uniqVpcId");
                    if (!vpc.isEmpty()) {
                        checkVpc(draft, firstOf(draft, "vpcSet.region"), vpc);
                    }
                })
                .claims(draft -> List.of(oneZoneOfAName(
                        draft.textOf(ZONE, draft.text("zoneId"), "domain"), firstOf(draft, "vpcSet.uniqVpcId"))));
    }

    private static Claim oneZoneOfAName(String domain, String vpc) {
        return new Claim(
                "privateZone/" + vpc,
                domain,
                new Refusal("InvalidParameter.VpcBindedMainDomain", "The VPC is bound to a zone '%s' already."));
    }

    private static void checkVpc(Draft draft, String region, String vpc) {
        if (!draft.account().exists(new ResourceKey(VpcService.VPC, region, vpc))) {
            throw CloudFailure.of(
                    "FailedOperation.BindZoneVpcFailed",
                    "The VPC '" + vpc + "' does not exist in the region '" + region + "'.");
        }
    }

    private static TypeRules record() {
        Refusal taken = new Refusal("InvalidParameter.RecordExist", "The zone has the record '%s' already.");
        return TypeRules.named(draft -> draft.text("zoneId") + "#" + Ids.digits(draft.seed(), 7))
                .global()
                .refers(Reference.toGlobal(ZONE, "zoneId", Effect.BELONGS_TO, NO_ZONE))
                .checks(draft -> RecordText.check(draft, "recordType", "subDomain", "recordValue")
                        .ifPresent(wrong -> {
                            String code = wrong.isName() ? "IllegalRecord" : "IllegalRecordValue";
                            throw CloudFailure.of("InvalidParameter." + code, wrong.message());
                        }))
                .claims(draft -> List.of(new Claim(
                        "record/" + draft.text("zoneId"),
                        draft.text("subDomain") + " " + draft.text("recordType") + " " + draft.text("recordValue"),
                        taken)))
                .computes("ttl", Value.of(600))
                .computes("status", Value.of("enabled"))
                .beforeDelete(PrivateDnsService::checkLast);
    }

    private static void checkLast(Draft draft) {
        ResourceKey zone = new ResourceKey(ZONE, "", draft.text("zoneId"));
        boolean seen = draft.account().count(zone, Effect.BELONGS_TO, BINDING) > 0
                || draft.find(ZONE, zone.id())
                        .filter(outputs -> !vpcSets(outputs).isEmpty())
                        .isPresent();
        if (seen && draft.account().count(zone, Effect.BELONGS_TO, RECORD) == 1) {
            throw CloudFailure.of(
                    "FailedOperation.DeleteLastBindVpcRecordFailed",
                    "The zone '" + zone.id() + "' is bound to a VPC: unbind it before its last record is deleted.");
        }
    }

    private static List<Value> vpcSets(Value.Fields zone) {
        return zone.value().getOrDefault("vpcSets", new Value.Null()).items();
    }

    private static String firstOf(Draft draft, String path) {
        return draft.texts(path).stream().findFirst().orElse("");
    }

    private static String text(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null()).text().orElse("");
    }
}
