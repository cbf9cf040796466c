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

    /** What the role may read, and do beside it. */
    public record Grant(Region region, ClusterKeys keys, List<Permission> permissions) {
        public Grant {
            permissions = List.copyOf(permissions);
        }

        /** The keys and nothing else. */
        public Grant(Region region, ClusterKeys keys) {
            this(region, keys, List.of());
        }
    }

    /**
     * Actions on one thing of the stack.
     *
     * @param service as CAM calls it, {@code cls}
     * @param actions each by its name, {@code cls:UploadLog}
     * @param resource the last segment of its name in CAM, {@code topic/<id>}
     */
    public record Permission(String service, List<String> actions, Output<String> resource) {
        public Permission {
            actions = List.copyOf(actions);
        }
    }

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
        CamPolicy policy = new CamPolicy(
                name,
                CamPolicyArgs.builder()
                        .name(name)
                        .description("Read the keys of " + name)
                        .document(document(grant))
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

    private Output<String> document(Grant grant) {
        Output<String> account = TencentcloudFunctions.getUserInfo(
                        GetUserInfoArgs.Empty,
                        InvokeOptions.builder().parent(this).build())
                .applyValue(GetUserInfoResult::ownerUin);
        Output<List<String>> resources = Output.all(
                grant.permissions().stream().map(Permission::resource).toList());
        return Output.tuple(account, resources).applyValue(known -> {
            List<AccessPolicy.Statement> statements = new ArrayList<>();
            statements.add(AccessPolicy.readingOf(readableKeys, known.t1));
            for (int index = 0; index < grant.permissions().size(); index++) {
                Permission permission = grant.permissions().get(index);
                String resource = "qcs::" + permission.service() + ":" + grant.region() + ":uin/" + known.t1 + ":"
                        + known.t2.get(index);
                statements.add(new AccessPolicy.Statement(permission.actions(), List.of(resource)));
            }
            return AccessPolicy.allowing(statements);
        });
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
