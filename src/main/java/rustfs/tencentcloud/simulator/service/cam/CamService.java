package rustfs.tencentcloud.simulator.service.cam;

import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Roles, policies and what ties them. */
public final class CamService {
    /** The account's own number. */
    public static final String UIN = "100000000001";

    private static final String ROLE = "CamRole";
    private static final String POLICY = "CamPolicy";

    private CamService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(ROLE, role(), POLICY, policy(), "CamRolePolicyAttachment", rolePolicy());
    }

    /** The role of a name: roles are the same in all regions. */
    public static ResourceKey roleOfName(Draft draft, String name) {
        return new ResourceKey(
                ROLE, "", draft.account().claimant(ROLE + "/name", "", name).orElse(""));
    }

    private static TypeRules role() {
        return TypeRules.named(draft -> Ids.digits(draft.seed(), 19))
                .global()
                .unique("name", "InvalidParameter.RoleNameInUse", "There is a role of the name '%s' already.")
                .checks(PolicyDocument::check)
                .computes("createTime", Draft::time)
                .computes("updateTime", Draft::time)
                .computes("sessionDuration", Value.of(7200))
                .computes("roleArn", draft -> Value.of("qcs::cam::uin/" + UIN + ":roleName/" + draft.text("name")));
    }

    private static TypeRules policy() {
        return TypeRules.named(draft -> Ids.digits(draft.seed(), 9))
                .global()
                .unique("name", "FailedOperation.PolicyNameInUse", "There is a policy of the name '%s' already.")
                .checks(PolicyDocument::check)
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
}
