package rustfs.tencentcloud.component.content;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.component.compute.MachineCommand;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.component.security.SharedSecrets;
import rustfs.tencentcloud.settings.BoundSettings;

/**
 * What is in a cluster: its buckets, users, policies, tiers and webhooks. A job on the first node compares and changes,
 * as only a node reaches the cluster for certain; no program outside has to.
 */
public final class ClusterContent extends ComponentResource {
    private final Map<String, String> credentials;

    /** What the content stands on. */
    public record Foundation(RustfsCluster cluster, NodeRole role, Map<String, String> tags) {}

    public ClusterContent(String name, BoundSettings bound, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:content:ClusterContent", name, options);
        ContentSecrets secrets = new ContentSecrets(name, bound);
        credentials = secrets.credentials();
        SharedSecrets.Grant grant = new SharedSecrets.Grant(foundation.role(), secrets.all());
        RustfsCluster.JobHost host = foundation.cluster().jobHost();
        WantedState wanted = new WantedState(
                bound.settings().content(),
                new WantedState.Source(
                        bound.settings().region(),
                        foundation.role().readableKeys().roleName(),
                        secrets));
        ContentScript script = new ContentScript(wanted.json(), host.revision());
        List<Resource> after = new ArrayList<>(host.prerequisites());
        if (!grant.secrets().isEmpty()) {
            ComponentResourceOptions child =
                    ComponentResourceOptions.builder().parent(this).build();
            after.addAll(new SharedSecrets(name, grant, foundation.tags(), child).prerequisites());
        }
        MachineCommand.Script command = new MachineCommand.Script(
                "Brings what is in the cluster to the settings of its stack", script.text(), script.revision());
        new MachineCommand(name, command, foundation.tags(), this).runOn(host.instanceId(), after);
        registerOutputs(Map.of());
    }

    /** The secret key of each user and service account, by its access key; a secret as a whole. */
    public Map<String, Output<?>> outputs() {
        return credentials.isEmpty() ? Map.of() : Map.of("contentCredentials", Output.ofSecret(credentials));
    }
}
