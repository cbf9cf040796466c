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
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;

/**
 * A load balancer in front of the cluster. It passes TCP on byte for byte, as RustFS checks signatures over headers and
 * bodies; whether a node is healthy it asks by HTTP, as only RustFS knows when it is ready.
 */
public final class LoadBalancer extends ComponentResource {
    private final String name;
    private final Foundation foundation;
    private final ClbInstance instance;

    /** From where it can be reached. */
    public sealed interface Reachable {
        /**
         * Sets what is its own on the instance.
         *
         * @param subnetId where one inside the network has its address
         */
        ClbInstanceArgs.Builder describe(ClbInstanceArgs.Builder instance, Output<String> subnetId);

        /** From the VPC and what is connected to it. */
        record FromTheNetwork() implements Reachable {
            @Override
            public ClbInstanceArgs.Builder describe(ClbInstanceArgs.Builder instance, Output<String> subnetId) {
                return instance.networkType("INTERNAL").subnetId(subnetId);
            }
        }

        /** From the internet. */
        record FromTheInternet(Mbps bandwidth) implements Reachable {
            @Override
            public ClbInstanceArgs.Builder describe(ClbInstanceArgs.Builder instance, Output<String> subnetId) {
                return instance.networkType("OPEN")
                        .internetChargeType("TRAFFIC_POSTPAID_BY_HOUR")
                        .internetBandwidthMaxOut((double) bandwidth.value());
            }
        }
    }

    /** What the load balancer stands on. */
    public record Foundation(
            Network network, RustfsCluster cluster, Output<String> securityGroupId, Map<String, String> tags) {}

    /** What it serves, and to whom. */
    public record Offer(Reachable reachable, List<Service> services) {
        public Offer {
            services = List.copyOf(services);
        }
    }

    public LoadBalancer(String name, Offer offer, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:delivery:LoadBalancer", name, options);
        this.name = name;
        this.foundation = foundation;
        this.instance = new ClbInstance(
                name,
                instanceArgs(offer.reachable()),
                // The cloud has each name once in a region.
                CustomResourceOptions.builder()
                        .parent(this)
                        .deleteBeforeReplace(true)
                        .build());
        offer.services().forEach(this::serve);
        registerOutputs(Map.of("address", address()));
    }

    /** The address that clients connect to. */
    public Output<String> address() {
        return instance.clbVips().applyValue(addresses -> addresses.get(0));
    }

    /** The URL of a service that is served here. */
    public Output<String> endpoint(Service service) {
        return address().applyValue(address -> service.url(address));
    }

    private ClbInstanceArgs instanceArgs(Reachable reachable) {
        ClbInstanceArgs.Builder made = ClbInstanceArgs.builder()
                .clbName(name)
                .vpcId(foundation.network().vpcId())
                .securityGroups(foundation.securityGroupId().applyValue(List::of))
                // Who may connect is decided at the load balancer alone: the nodes need not know its clients.
                .loadBalancerPassToTarget(true)
                .tags(foundation.tags());
        return reachable
                .describe(made, foundation.network().subnetId(Tier.PRIVATE, zoneOfTheFirstNode()))
                .build();
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
                                .map(id -> target(service, id))
                                .toList())
                        .build(),
                CustomResourceOptions.builder().parent(this).build());
    }

    private static ClbAttachmentTargetArgs target(Service service, Output<String> instanceId) {
        return ClbAttachmentTargetArgs.builder()
                .instanceId(instanceId)
                .port((double) service.target().value())
                .weight(10.0)
                .build();
    }
}
