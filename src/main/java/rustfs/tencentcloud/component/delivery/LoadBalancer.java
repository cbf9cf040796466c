package rustfs.tencentcloud.component.delivery;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.ClbInstance;
import com.pulumi.tencentcloud.ClbInstanceArgs;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;

/**
 * A load balancer in front of the cluster. Whatever it does with bytes, host, path, headers and body reach RustFS as
 * the client signed them; whether a node is healthy it asks the node itself.
 */
public final class LoadBalancer extends ComponentResource {
    private final String name;
    private final Foundation foundation;
    private final Transport transport;
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

    /** What it serves, to whom, and how. */
    public record Offer(Reachable reachable, Transport transport, List<Service> services) {
        public Offer {
            services = List.copyOf(services);
        }
    }

    public LoadBalancer(String name, Offer offer, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:delivery:LoadBalancer", name, options);
        this.name = name;
        this.foundation = foundation;
        this.transport = offer.transport();
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
        return address().applyValue(address -> service.url(address, transport));
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
        List<Output<String>> machines = foundation.cluster().instanceIds();
        Listener.Place place = new Listener.Place(instance.id(), machines, this);
        new Listener(name + "-" + service.kind().word(), service, transport, place).declare();
    }
}
