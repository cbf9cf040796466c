package rustfs.tencentcloud.component.security;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.CamPolicy;
import com.pulumi.tencentcloud.CamPolicyArgs;
import com.pulumi.tencentcloud.CamRolePolicyAttachment;
import com.pulumi.tencentcloud.CamRolePolicyAttachmentArgs;
import com.pulumi.tencentcloud.SsmSecret;
import com.pulumi.tencentcloud.SsmSecretArgs;
import com.pulumi.tencentcloud.SsmSecretVersion;
import com.pulumi.tencentcloud.SsmSecretVersionArgs;
import com.pulumi.tencentcloud.TencentcloudFunctions;
import com.pulumi.tencentcloud.inputs.GetUserInfoArgs;
import com.pulumi.tencentcloud.outputs.GetUserInfoResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Region;

/**
 * Secrets beside the keys of a cluster, kept in SSM, and a policy that lets the role of the nodes read them and no
 * others. The policy is not that of the keys: a change of these must not touch what the nodes cannot start without.
 */
public final class SharedSecrets extends ComponentResource {
    private final List<Resource> prerequisites = new ArrayList<>();

    /** Who may read which. */
    public record Grant(NodeRole role, List<SharedSecret> secrets) {
        public Grant {
            secrets = List.copyOf(secrets);
        }
    }

    public SharedSecrets(String name, Grant grant, Map<String, String> tags, ComponentResourceOptions options) {
        super("rustfs:security:SharedSecrets", name, options);
        grant.secrets().forEach(secret -> declare(secret, tags));
        prerequisites.add(permission(name, grant, tags));
        registerOutputs(Map.of());
    }

    /** What has to be there before a machine with the role can read the secrets. */
    public List<Resource> prerequisites() {
        return List.copyOf(prerequisites);
    }

    private void declare(SharedSecret stored, Map<String, String> tags) {
        SsmSecret secret = new SsmSecret(
                stored.secretName(),
                SsmSecretArgs.builder()
                        .secretName(stored.secretName())
                        .description("Written by Pulumi; made anew from the configuration of the stack when it is lost")
                        .isEnabled(true)
                        // For the same reason it needs no time for a change of mind, which would only block its name.
                        .recoveryWindowInDays(0.0)
                        .tags(tags)
                        .build(),
                unique());
        prerequisites.add(new SsmSecretVersion(
                stored.secretName() + "-" + stored.versionId(),
                SsmSecretVersionArgs.builder()
                        .secretName(secret.secretName())
                        .versionId(stored.versionId())
                        .secretString(Output.ofSecret(stored.value()))
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .additionalSecretOutputs("secretString")
                        .build()));
    }

    private Resource permission(String name, Grant grant, Map<String, String> tags) {
        List<String> names =
                grant.secrets().stream().map(SharedSecret::secretName).sorted().toList();
        CamPolicy policy = new CamPolicy(
                name,
                CamPolicyArgs.builder()
                        .name(name)
                        .description("Read the secrets of " + name)
                        .document(account()
                                .applyValue(account ->
                                        mayRead(grant.role().readableKeys().region(), names, account)))
                        .tags(tags)
                        .build(),
                unique());
        return new CamRolePolicyAttachment(
                name,
                CamRolePolicyAttachmentArgs.builder()
                        .roleId(grant.role().roleId())
                        .policyId(policy.id())
                        .build(),
                unique());
    }

    /** The number of the main account that owns the secrets. */
    private Output<String> account() {
        return TencentcloudFunctions.getUserInfo(
                        GetUserInfoArgs.Empty,
                        InvokeOptions.builder().parent(this).build())
                .applyValue(GetUserInfoResult::ownerUin);
    }

    /** A star stands for who created a secret: the document must not change with the person who runs Pulumi. */
    private static String mayRead(Region region, List<String> names, String account) {
        String resources = names.stream()
                .map(name -> "\"qcs::ssm:" + region + ":uin/" + account + ":secret/creatorUin/*/" + name + "\"")
                .collect(Collectors.joining(","));
        return "{\"version\":\"2.0\",\"statement\":[{\"effect\":\"allow\",\"action\":[\"ssm:GetSecretValue\"],"
                + "\"resource\":[" + resources + "]}]}";
    }

    /** Secrets and policies are known by their names, of which there is one each. */
    private CustomResourceOptions unique() {
        return CustomResourceOptions.builder()
                .parent(this)
                .deleteBeforeReplace(true)
                .build();
    }
}
