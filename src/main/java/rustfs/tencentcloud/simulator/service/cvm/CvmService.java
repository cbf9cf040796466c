package rustfs.tencentcloud.simulator.service.cvm;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.Strictness;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.value.Value;

/** Cloud Virtual Machine: placement groups and key pairs; instances have rules of their own. */
public final class CvmService {
    public static final String INSTANCE = "Instance";
    public static final String PLACEMENT_GROUP = "PlacementGroup";
    public static final String KEY_PAIR = "KeyPair";

    public static final Map<String, Integer> PLACEMENT_QUOTAS = Map.of("HOST", 50, "SW", 20, "RACK", 20);

    private CvmService() {}

    public static Map<String, TypeRules> rules(Zones zones, Strictness strictness) {
        return Map.of(
                INSTANCE,
                InstanceRules.instance(zones, strictness),
                PLACEMENT_GROUP,
                placementGroup(),
                KEY_PAIR,
                keyPair());
    }

    private static TypeRules placementGroup() {
        return TypeRules.prefixed("ps-")
                .computes("createTime", Draft::timeUtc)
                .computes("cvmQuotaTotal", draft -> Value.of(PLACEMENT_QUOTAS.getOrDefault(draft.text("type"), 20)))
                .shows("currentNum", draft -> Value.of(draft.referrers(INSTANCE).size()))
                .computes("affinity", Value.of(1))
                .computes("strategy", Value.of("SPREAD"))
                .usedWith("FailedOperation.PlacementSetNotEmpty", "The placement group '%s' still holds instances.");
    }

    private static TypeRules keyPair() {
        return TypeRules.prefixed("skey-")
                .unique("keyName", "InvalidKeyPairName.Duplicate", "There is a key pair of the name '%s' already.")
                .claims(draft -> draft.has("publicKey")
                        ? List.of(new Claim(
                                "publicKey",
                                draft.text("publicKey"),
                                new Refusal(
                                        "InvalidPublicKey.Duplicate",
                                        "There is a key pair of this public key already.")))
                        : List.of())
                .checks(CvmService::checkKeyName)
                .computes("createdTime", Draft::timeUtc)
                .computes("publicKey", draft -> Value.of("ssh-rsa " + Ids.letters(draft.seed()) + " simulated"))
                .computes("privateKey", Value.of(""))
                .usedWith(
                        "InvalidParameterValue.KeyPairNotSupported", "The key pair '%s' is still bound to instances.");
    }

    private static void checkKeyName(Draft draft) {
        String name = draft.text("keyName");
        if (!name.matches("\\w*")) {
            throw CloudFailure.of(
                    "InvalidKeyPairNameIncludeIllegalChar",
                    "The key pair's name '" + name + "' may hold letters, digits and underscores only.");
        }
        if (name.length() > 25) {
            throw CloudFailure.of(
                    "InvalidKeyPairNameTooLong", "The key pair's name '" + name + "' is longer than 25 characters.");
        }
    }
}
