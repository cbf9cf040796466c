package rustfs.tencentcloud.simulator.service.ssm;

import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.kms.KmsService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Secrets and their versions. */
public final class SsmService {
    private static final String SECRET = "SsmSecret";
    private static final String SECRET_NAME = SECRET + "/secretName";
    private static final int MOST_VERSIONS = 10;
    private static final Refusal NO_KEY = new Refusal("FailedOperation.AccessKmsError", "The key '%s' does not exist.");

    private SsmService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(SECRET, secret(), "SsmSecretVersion", secretVersion());
    }

    private static TypeRules secret() {
        return TypeRules.named(draft -> draft.text("secretName"))
                .existing("ResourceInUse.SecretExists", "There is a secret of the name '%s' already.")
                .unique("secretName", "ResourceInUse.SecretExists", "There is a secret of the name '%s' already.")
                .refers(Reference.to(KmsService.KEY, "kmsKeyId", Effect.BLOCKS, NO_KEY))
                .checks(draft -> KmsService.checkEnabled(draft, "kmsKeyId", NO_KEY.code()))
                .computes("status", Value.of("Enabled"))
                .afterDelete(draft -> {
                    // With a recovery window the secret is only planned to be deleted, and its name is not free.
                    if (draft.number("recoveryWindowInDays") > 0) {
                        draft.account().keepClaimed(draft.key(), SECRET_NAME, draft.text("secretName"));
                    }
                });
    }

    private static TypeRules secretVersion() {
        return TypeRules.named(draft -> draft.text("secretName") + "#" + draft.text("versionId"))
                .existing("ResourceInUse.VersionIdExists", "The version '%s' exists already.")
                .refers(Reference.to(
                        SECRET,
                        "secretName",
                        Effect.BELONGS_TO,
                        new Refusal("ResourceNotFound", "The secret '%s' does not exist.")))
                .checks(draft -> {
                    ResourceKey secret = new ResourceKey(SECRET, draft.region(), draft.text("secretName"));
                    int versions = draft.account()
                            .count(secret, Effect.BELONGS_TO, draft.key().type());
                    if (draft.prior() == null && versions >= MOST_VERSIONS) {
                        throw CloudFailure.of(
                                "LimitExceeded",
                                "The secret '" + secret.id() + "' has " + MOST_VERSIONS + " versions already.");
                    }
                });
    }
}
