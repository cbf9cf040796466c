package rustfs.tencentcloud.simulator.cloud;

import java.util.Map;
import rustfs.tencentcloud.simulator.value.Value;

/** Cloud Access Management, Secrets Manager (SSM), Key Management Service (KMS) and SSL certificates. */
final class SecurityService {
    private static final String ROLE = "CamRole";
    private static final String POLICY = "CamPolicy";
    private static final String SECRET = "SsmSecret";
    private static final String SECRET_NAME = SECRET + "/secretName";
    private static final int MOST_VERSIONS = 10;

    private SecurityService() {}

    static Map<String, TypeRules> rules() {
        return Map.of(
                ROLE,
                role(),
                POLICY,
                policy(),
                "CamRolePolicyAttachment",
                rolePolicy(),
                SECRET,
                secret(),
                "SsmSecretVersion",
                secretVersion(),
                "KmsKey",
                key(),
                "SslCertificate",
                certificate());
    }

    /** The role of a name: roles are the same in all regions. */
    static ResourceKey roleOfName(Draft draft, String name) {
        return new ResourceKey(
                ROLE, "", draft.account().claimant(ROLE + "/name", "", name).orElse(""));
    }

    private static TypeRules role() {
        return TypeRules.named(draft -> Ids.digits(draft.seed(), 19))
                .global()
                .unique("name", "InvalidParameter.RoleNameInUse", "There is a role of the name '%s' already.")
                .computes("createTime", Draft::time)
                .computes("updateTime", Draft::time)
                .computes("sessionDuration", Value.of(7200))
                .computes(
                        "roleArn",
                        draft -> Value.of("qcs::cam::uin/" + Queries.UIN + ":roleName/" + draft.text("name")));
    }

    private static TypeRules policy() {
        return TypeRules.named(draft -> Ids.digits(draft.seed(), 9))
                .global()
                .unique("name", "FailedOperation.PolicyNameInUse", "There is a policy of the name '%s' already.")
                .computes("createTime", Draft::time)
                .computes("updateTime", Draft::time)
                .computes("type", Value.of(1));
    }

    /** A policy that is not of the account may be one of Tencent's own, which cannot be told apart. */
    private static TypeRules rolePolicy() {
        return TypeRules.named(draft -> draft.text("roleId") + "#" + draft.text("policyId"))
                .global()
                .overwrites()
                .refers(Reference.toGlobal(
                        ROLE,
                        "roleId",
                        Effect.BELONGS_TO,
                        new Refusal("InvalidParameter.RoleNotExist", "The role '%s' does not exist.")))
                .computes("createTime", Draft::time)
                .computes("createMode", Value.of(1))
                .computes("policyName", draft -> Value.of(draft.textOf(POLICY, draft.text("policyId"), "name")))
                .computes(
                        "policyType",
                        draft -> Value.of(
                                draft.find(POLICY, draft.text("policyId")).isPresent() ? "User" : "QCS"));
    }

    private static TypeRules secret() {
        return TypeRules.named(draft -> draft.text("secretName"))
                .existing("ResourceInUse.SecretExists", "There is a secret of the name '%s' already.")
                .unique("secretName", "ResourceInUse.SecretExists", "There is a secret of the name '%s' already.")
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

    private static TypeRules key() {
        return TypeRules.named(draft -> Ids.uuid(draft.seed()))
                .unique(
                        "alias",
                        "InvalidParameterValue.AliasAlreadyExists",
                        "There is a key of the alias '%s' already.")
                .computes(
                        "keyState",
                        draft -> Value.of(
                                draft.flag("isArchived")
                                        ? "Archived"
                                        : draft.flag("isEnabled") ? "Enabled" : "Disabled"));
    }

    private static TypeRules certificate() {
        return TypeRules.named(draft -> Ids.letters(draft.seed()))
                .global()
                .computes("createTime", Draft::time)
                .computes("beginTime", Draft::time)
                .computes("endTime", Draft::time)
                .computes("status", Value.of(1));
    }
}
