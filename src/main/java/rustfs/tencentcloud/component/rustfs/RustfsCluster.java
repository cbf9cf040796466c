package rustfs.tencentcloud.component.rustfs;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.CbsSnapshotPolicy;
import com.pulumi.tencentcloud.CbsSnapshotPolicyArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.compute.PublicImage;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.observability.Telemetry;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.SnapshotSettings;
import rustfs.tencentcloud.settings.change.NodeTypes;
import rustfs.tencentcloud.settings.sizing.PoolCapacity;

/**
 * A RustFS cluster: for each server pool its nodes with their data disks, snapshots of the disks, and the roll-out of
 * the configuration. All nodes are made at once, as a new cluster forms only when every node and disk is there.
 */
public final class RustfsCluster extends ComponentResource {
    /** Where nodes ask each other for their revision, and the load balancer asks whether they are ready. */
    public static final Port REVISION_PORT = NodeScript.HEALTH_PORT;

    private final String name;
    private final ClusterSettings settings;
    private final NodePlan plan;
    private final List<ServerPool> pools = new ArrayList<>();
    private final String revision;

    /**
     * What the cluster stands on.
     *
     * @param securityGroupId of the nodes
     * @param role of the nodes
     * @param types the instance types of the nodes in this update
     * @param clientNames by which clients know the endpoints, with a star where the name of a bucket stands
     * @param telemetry what the nodes send away
     */
    public record Foundation(
            Network network,
            Output<String> securityGroupId,
            NodeRole role,
            NodeTypes types,
            List<String> clientNames,
            Telemetry telemetry,
            Map<String, String> tags) {
        public Foundation {
            clientNames = List.copyOf(clientNames);
            tags = Map.copyOf(tags);
        }
    }

    /**
     * The machine that does what is done once for the whole cluster: its first node.
     *
     * @param prerequisites what has to be there before it can
     * @param revision what the node has when it has its configuration of today
     */
    public record JobHost(Output<String> instanceId, List<Resource> prerequisites, String revision) {}

    public RustfsCluster(
            String name, ClusterSettings settings, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:rustfs:RustfsCluster", name, options);
        this.name = name;
        this.settings = settings;
        this.plan = NodePlan.of(settings.pools(), foundation.network().plan());
        NodeScript script = new NodeScript(
                new NodeScript.Input(foundation.role().readableKeys(), settings, plan, foundation.clientNames()));
        revision = script.revision();
        ServerPool.Blueprint blueprint = new ServerPool.Blueprint(
                settings,
                foundation,
                PublicImage.idOf(settings.image(), settings.instanceType(), this),
                new UserData(script).encoded(),
                new ResizeOrder(foundation.types()));
        ComponentResourceOptions child =
                ComponentResourceOptions.builder().parent(this).build();
        plan.pools().forEach(pool -> pools.add(new ServerPool(name + "-" + pool.name(), pool, blueprint, child)));
        declareSnapshots(settings.snapshots());
        new RollOut(name, new RollOut.Content(script, foundation.telemetry()), foundation.tags(), this)
                .on(pools.stream().flatMap(pool -> pool.machines().stream()).toList());
        registerOutputs(Map.of("nodeAddresses", nodeAddresses()));
    }

    public NodePlan plan() {
        return plan;
    }

    public JobHost jobHost() {
        ServerPool.Machine first = pools.get(0).machines().get(0);
        return new JobHost(first.instance().id(), first.attachments(), revision);
    }

    /** The ids of the machines of all nodes, in the order of the plan. */
    public List<Output<String>> instanceIds() {
        return pools.stream()
                .flatMap(pool -> pool.machines().stream())
                .map(machine -> machine.instance().id())
                .toList();
    }

    /** Host name and private address of every node. */
    public Output<Map<String, String>> nodeAddresses() {
        List<Output<Map.Entry<String, String>>> entries = pools.stream()
                .flatMap(pool -> pool.machines().stream())
                .map(machine -> machine.instance()
                        .privateIp()
                        .applyValue(address -> Map.entry(machine.node().hostName(), address)))
                .toList();
        return Output.all(entries).applyValue(all -> Map.ofEntries(all.toArray(Map.Entry[]::new)));
    }

    public PoolCapacity capacity() {
        return PoolCapacity.of(settings.pools());
    }

    private void declareSnapshots(SnapshotSettings snapshots) {
        if (!snapshots.enabled()) {
            return;
        }
        CbsSnapshotPolicy policy = new CbsSnapshotPolicy(
                name,
                CbsSnapshotPolicyArgs.builder()
                        .snapshotPolicyName(name)
                        .repeatWeekdays(IntStream.rangeClosed(0, 6)
                                .mapToObj(day -> (double) day)
                                .toList())
                        .repeatHours(List.of((double) snapshots.hour()))
                        .retentionDays((double) snapshots.retentionDays())
                        .build(),
                CustomResourceOptions.builder().parent(this).build());
        pools.forEach(pool -> pool.takeSnapshots(policy.id()));
    }
}
