package rustfs.tencentcloud.component.security;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.CamPolicy;
import com.pulumi.tencentcloud.CamPolicyArgs;
import com.pulumi.tencentcloud.CamRole;
import com.pulumi.tencentcloud.CamRoleArgs;
import com.pulumi.tencentcloud.CamRolePolicyAttachment;
import com.pulumi.tencentcloud.CamRolePolicyAttachmentArgs;
import com.pulumi.tencentcloud.TencentcloudFunctions;
import com.pulumi.tencentcloud.inputs.GetUserInfoArgs;
import com.pulumi.tencentcloud.outputs.GetUserInfoResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.component.security.ClusterKeys.StoredKey;

/** The CAM role of the nodes: a machine that has it may read the keys of its cluster, and nothing else. */
public final class NodeRole extends ComponentResource {
    private final ReadableKeys readableKeys;
    private final CamRole role;
    private final List<Resource> prerequisites;

    /** What the role may read. */
    public record Grant(Region region, ClusterKeys keys) {}

    /** All that a machine with the role has to know to read the keys of its cluster; known before anything is made. */
    public record ReadableKeys(Region region, String roleName, List<StoredKey> storedKeys) {
        public ReadableKeys {
            storedKeys = List.copyOf(storedKeys);
        }
    }

    public NodeRole(String name, Grant grant, Map<String, String> tags, ComponentResourceOptions options) {
        super("rustfs:security:NodeRole", name, options);
        readableKeys = new ReadableKeys(grant.region(), name, grant.keys().storedKeys());
        // CAM has one namespace for the whole account: a second role of the name cannot stand beside the first.
        CustomResourceOptions deletedFirst = CustomResourceOptions.builder()
                .parent(this)
                .deleteBeforeReplace(true)
                .build();
        role = new CamRole(
                name,
                CamRoleArgs.builder()
                        .name(name)
                        .description("The nodes of " + name)
                        .document(AccessPolicy.machinesMayTakeTheRole())
                        .tags(tags)
                        .build(),
                deletedFirst);
        Output<String> account = TencentcloudFunctions.getUserInfo(
                        GetUserInfoArgs.Empty,
                        InvokeOptions.builder().parent(this).build())
                .applyValue(GetUserInfoResult::ownerUin);
        CamPolicy policy = new CamPolicy(
                name,
                CamPolicyArgs.builder()
                        .name(name)
                        .description("Read the keys of " + name)
                        .document(account.applyValue(uin -> AccessPolicy.mayRead(readableKeys, uin)))
                        .tags(tags)
                        .build(),
                deletedFirst);
        CamRolePolicyAttachment attachment = new CamRolePolicyAttachment(
                name,
                CamRolePolicyAttachmentArgs.builder()
                        .roleId(role.id())
                        .policyId(policy.id())
                        .build(),
                deletedFirst);
        prerequisites = new ArrayList<>(grant.keys().versions());
        prerequisites.add(attachment);
        registerOutputs(Map.of("roleName", role.name()));
    }

    public Output<String> roleName() {
        return role.name();
    }

    Output<String> roleId() {
        return role.id();
    }

    public ReadableKeys readableKeys() {
        return readableKeys;
    }

    /** What has to be there before a machine can read the keys. */
    public List<Resource> prerequisites() {
        return List.copyOf(prerequisites);
    }
}
