package rustfs.tencentcloud.component.delivery;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.ClbAttachment;
import com.pulumi.tencentcloud.ClbAttachmentArgs;
import com.pulumi.tencentcloud.ClbInstance;
import com.pulumi.tencentcloud.ClbInstanceArgs;
import com.pulumi.tencentcloud.ClbListener;
import com.pulumi.tencentcloud.inputs.ClbAttachmentTargetArgs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;
import rustfs.tencentcloud.settings.LoadBalancerSettings;

/**
 * The load balancer in front of the cluster. It passes TCP on byte for byte, as RustFS checks signatures over headers and
 * bodies; whether a node is healthy it asks by HTTP, as only RustFS knows when it is ready.
 */
public final class LoadBalancer extends ComponentResource {
    private final String name;
    private final Foundation foundation;
    private final ClbInstance instance;
    private final Port port;
    private final Optional<Port> consolePort;

    /** Whether the console has a listener. */
    public enum Console {
        SERVED,
        NOT_SERVED
    }

    /** What the load balancer stands on. */
    public record Foundation(
            Network network,
            RustfsCluster cluster,
            Output<String> securityGroupId,
            Console console,
            Map<String, String> tags) {}

    public LoadBalancer(
            String name, LoadBalancerSettings settings, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:delivery:LoadBalancer", name, options);
        this.name = name;
        this.foundation = foundation;
        this.port = settings.port();
        this.instance = new ClbInstance(
                name,
                instanceArgs(settings),
                // The cloud has each name once in a region.
                CustomResourceOptions.builder()
                        .parent(this)
                        .deleteBeforeReplace(true)
                        .build());
        serve(Service.s3(port));
        this.consolePort = switch (foundation.console()) {
            case SERVED -> {
                serve(Service.CONSOLE);
                yield Optional.of(Service.CONSOLE.port());
            }
            case NOT_SERVED -> Optional.empty();
        };
        registerOutputs(Map.of("address", address()));
    }

    /** The address that clients connect to. */
    public Output<String> address() {
        return instance.clbVips().applyValue(addresses -> addresses.get(0));
    }

    /** The URL of the S3 endpoint. */
    public Output<String> s3Endpoint() {
        return address().applyValue(address -> "http://" + address + ":" + port);
    }

    /** The URL of the console; none where it is not served. */
    public Optional<Output<String>> consoleEndpoint() {
        return consolePort.map(
                console -> address().applyValue(address -> "http://" + address + ":" + console + "/rustfs/console/"));
    }

    public Port port() {
        return port;
    }

    private ClbInstanceArgs instanceArgs(LoadBalancerSettings settings) {
        ClbInstanceArgs.Builder made = ClbInstanceArgs.builder()
                .clbName(name)
                .vpcId(foundation.network().vpcId())
                .securityGroups(foundation.securityGroupId().applyValue(List::of))
                // Who may connect is decided at the load balancer alone; the nodes accept nobody but each other and it.
                .loadBalancerPassToTarget(true)
                .tags(foundation.tags());
        return switch (settings.exposure()) {
            case INTERNAL ->
                made.networkType("INTERNAL")
                        .subnetId(foundation.network().subnetId(Tier.PRIVATE, zoneOfTheFirstNode()))
                        .build();
            case PUBLIC ->
                made.networkType("OPEN")
                        .internetChargeType("TRAFFIC_POSTPAID_BY_HOUR")
                        .internetBandwidthMaxOut(
                                (double) settings.bandwidthMbps().value())
                        .build();
        };
    }

    /** The subnet of an internal load balancer must not move: pools are append-only, so their first node never does. */
    private Zone zoneOfTheFirstNode() {
        return foundation.cluster().plan().nodes().get(0).zone();
    }

    private void serve(Service service) {
        String listenerName = name + "-" + service.word();
        ClbListener listener = new ClbListener(
                listenerName,
                service.listener(listenerName, instance.id()),
                CustomResourceOptions.builder().parent(this).build());
        new ClbAttachment(
                listenerName,
                ClbAttachmentArgs.builder()
                        .clbId(instance.id())
                        // Not its id, which is that of the load balancer and the listener in one.
                        .listenerId(listener.listenerId())
                        .targets(foundation.cluster().instanceIds().stream()
                                .map(id -> ClbAttachmentTargetArgs.builder()
                                        .instanceId(id)
                                        .port((double) service.target().value())
                                        .weight(10.0)
                                        .build())
                                .toList())
                        .build(),
                CustomResourceOptions.builder().parent(this).build());
    }
}
