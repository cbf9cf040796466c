package rustfs.tencentcloud.simulator.service.ssl;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Certificates. */
public final class SslService {

    private static final String CERTIFICATE = "SslCertificate";

    private SslService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(CERTIFICATE, certificate());
    }

    /**
     * Puts down what shows a certificate: as long as it does, the certificate stays. One that the account here does not
     * hold passes: certificates are mostly bought by hand, and a stack gives their ids alone.
     */
    public static List<Claim> shows(Draft draft, List<String> properties) {
        for (String property : properties) {
            for (String id : draft.texts(property)) {
                ResourceKey certificate = new ResourceKey(CERTIFICATE, "", id);
                if (draft.account().exists(certificate)) {
                    draft.account().refer(draft.key(), property, certificate, Effect.BLOCKS);
                }
            }
        }
        return List.of();
    }

    private static void checkKey(Draft draft) {
        if (draft.text("type").equals("SVR") && !draft.has("key")) {
            throw CloudFailure.ofProvider("when type is SVR, key can't be empty");
        }
    }

    private static TypeRules certificate() {
        return TypeRules.named(draft -> Ids.letters(draft.seed()))
                .global()
                .computes("createTime", Draft::time)
                .computes("beginTime", Draft::time)
                .computes("endTime", Draft::time)
                .computes("status", Value.of(1))
                .checks(SslService::checkKey)
                .usedWith("FailedOperation.BoundResources", "The certificate '%s' is still bound to other resources.");
    }
}
