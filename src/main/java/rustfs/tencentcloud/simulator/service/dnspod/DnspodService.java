package rustfs.tencentcloud.simulator.service.dnspod;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.RecordText;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.value.Value;

/** DNSPod: records of domains on the internet. Whether a domain is served for the account is not known here. */
public final class DnspodService {
    private DnspodService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of("DnspodRecord", record());
    }

    private static TypeRules record() {
        Refusal taken = new Refusal("InvalidParameter.DomainRecordExist", "The domain has the record '%s' already.");
        return TypeRules.named(draft -> draft.text("domain") + "#" + Ids.digits(draft.seed(), 9))
                .global()
                .checks(draft -> RecordText.check(draft, "recordType", "subDomain", "value")
                        .ifPresent(wrong -> {
                            String code = wrong.isName() ? "SubdomainInvalid" : "RecordValueInvalid";
                            throw CloudFailure.of("InvalidParameter." + code, wrong.message());
                        }))
                .checks(draft -> {
                    if (!draft.text("domain").contains(".")) {
                        throw CloudFailure.of(
                                "InvalidParameterValue.DomainNotExists",
                                "The domain '" + draft.text("domain") + "' does not exist.");
                    }
                })
                .claims(draft -> List.of(new Claim(
                        "dnspod/" + draft.text("domain"),
                        draft.text("subDomain") + " " + draft.text("recordType") + " " + draft.text("recordLine") + " "
                                + draft.text("value"),
                        taken)))
                .computes("recordId", Draft::ownId)
                .computes("monitorStatus", Value.of(""))
                .computes("updatedOn", Draft::time);
    }
}
