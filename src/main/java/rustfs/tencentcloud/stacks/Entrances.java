package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.component.delivery.AcceleratedDomain;
import rustfs.tencentcloud.component.delivery.LoadBalancer;
import rustfs.tencentcloud.component.delivery.LoadBalancer.Offer;
import rustfs.tencentcloud.component.delivery.LoadBalancer.Reachable;
import rustfs.tencentcloud.component.delivery.PublicRecord;
import rustfs.tencentcloud.component.delivery.Service;
import rustfs.tencentcloud.component.delivery.Transport;
import rustfs.tencentcloud.component.network.PrivateNames;
import rustfs.tencentcloud.settings.Exposure;
import rustfs.tencentcloud.settings.LoadBalancerProtocol;
import rustfs.tencentcloud.settings.LoadBalancerSettings;
import rustfs.tencentcloud.settings.NamesSettings;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * The ways to the cluster. There is always a load balancer inside the network: machines of the stack take the short
 * way, and the console is never on the internet. A public one stands beside it where the settings want it.
 */
final class Entrances {
    private final StackContext context;
    private final Platform platform;
    private final Transport transport;
    private final Service s3;
    private final Service publicS3;
    private final @Nullable Service console;
    private final LoadBalancer internal;
    private final @Nullable LoadBalancer internet;

    Entrances(StackContext context, StackSettings settings, Platform platform) {
        this.context = context;
        this.platform = platform;
        LoadBalancerSettings balancer = settings.loadBalancer();
        NamesSettings names = settings.names();
        transport = Transport.of(balancer, settings.cluster().tls());
        s3 = Service.s3(balancer.port(), names == null ? null : names.s3Name());
        publicS3 = publicS3(balancer, names);
        console = settings.access().consoleFrom().isEmpty()
                ? null
                : Service.console(names == null ? null : names.consoleName());
        internal = internal();
        internet = balancer.exposure() == Exposure.PUBLIC ? internet(balancer) : null;
        if (names != null) {
            declareNames(names);
        }
    }

    /** Without a public record its name is known where its owner sees to it, and HTTPS is served by name alone. */
    private static Service publicS3(LoadBalancerSettings balancer, @Nullable NamesSettings names) {
        if (names == null) {
            return Service.s3(balancer.port(), null);
        }
        boolean named = names.publicRecord() != null || balancer.protocol() == LoadBalancerProtocol.HTTPS;
        return Service.s3(balancer.port(), named ? names.publicS3Name() : null);
    }

    private LoadBalancer internal() {
        List<Service> services = new ArrayList<>(List.of(s3));
        if (console != null) {
            services.add(console);
        }
        return new LoadBalancer(
                context.name(),
                new Offer(new Reachable.FromTheNetwork(), transport, services),
                foundation(),
                context.options());
    }

    private LoadBalancer internet(LoadBalancerSettings balancer) {
        return new LoadBalancer(
                context.name() + "-public",
                new Offer(new Reachable.FromTheInternet(balancer.bandwidthMbps()), transport, List.of(publicS3)),
                foundation(),
                context.options());
    }

    private LoadBalancer.Foundation foundation() {
        return new LoadBalancer.Foundation(
                platform.network(), platform.cluster(), platform.securityGroupId(Reach.BALANCER), context.tags());
    }

    private void declareNames(NamesSettings names) {
        List<PrivateNames.Entry> entries = new ArrayList<>();
        entries.add(new PrivateNames.Entry("s3", names.s3().toString(), internal.address()));
        entries.add(new PrivateNames.Entry("s3-buckets", "*." + names.s3(), internal.address()));
        if (console != null) {
            entries.add(new PrivateNames.Entry("console", names.console().toString(), internal.address()));
        }
        platform.cluster()
                .plan()
                .nodes()
                .forEach(node -> entries.add(new PrivateNames.Entry(
                        node.hostName(),
                        node.hostName(),
                        Output.of(node.address().toString()))));
        new PrivateNames(
                context.name() + "-names",
                names.zone(),
                new PrivateNames.Foundation(platform.network(), entries, context.tags()),
                context.options());
        if (internet != null && names.publicRecord() != null) {
            new PublicRecord(context.name() + "-public-name", names.publicRecord(), internet, context.options());
        }
    }

    /**
     * Where a CDN fetches.
     *
     * @throws IllegalStateException if no entrance is public; the rules of the settings see to it that one is
     */
    AcceleratedDomain.Foundation forPlayers() {
        if (internet == null) {
            throw new IllegalStateException("The CDN has no way to a cluster that is not public");
        }
        return new AcceleratedDomain.Foundation(internet, publicS3, transport, context.tags());
    }

    Map<String, Output<?>> outputs() {
        Map<String, Output<?>> outputs = new LinkedHashMap<>();
        outputs.put("s3Endpoint", internal.endpoint(s3));
        if (internet != null) {
            outputs.put("s3PublicEndpoint", internet.endpoint(publicS3));
        }
        if (console != null) {
            outputs.put("consoleEndpoint", internal.endpoint(console).applyValue(url -> url + "/rustfs/console/"));
        }
        return outputs;
    }
}
