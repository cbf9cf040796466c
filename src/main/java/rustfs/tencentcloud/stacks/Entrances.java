package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.component.delivery.LoadBalancer;
import rustfs.tencentcloud.component.delivery.LoadBalancer.Offer;
import rustfs.tencentcloud.component.delivery.LoadBalancer.Reachable;
import rustfs.tencentcloud.component.delivery.Service;
import rustfs.tencentcloud.settings.Exposure;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * The ways to the cluster. There is always a load balancer inside the network: machines of the stack take the short
 * way, and the console is never on the internet. A public one stands beside it where the settings want it.
 */
final class Entrances {
    private final Service s3;
    private final boolean consoleIsServed;
    private final LoadBalancer internal;
    private final @Nullable LoadBalancer internet;

    Entrances(StackContext context, StackSettings settings, Platform platform) {
        s3 = Service.s3(settings.loadBalancer().port());
        consoleIsServed = !settings.access().consoleFrom().isEmpty();
        LoadBalancer.Foundation foundation = new LoadBalancer.Foundation(
                platform.network(), platform.cluster(), platform.securityGroupId(Reach.BALANCER), context.tags());
        List<Service> inside = new ArrayList<>(List.of(s3));
        if (consoleIsServed) {
            inside.add(Service.CONSOLE);
        }
        internal = new LoadBalancer(
                context.name(), new Offer(new Reachable.FromTheNetwork(), inside), foundation, context.options());
        internet = settings.loadBalancer().exposure() == Exposure.PUBLIC
                ? new LoadBalancer(
                        context.name() + "-public",
                        new Offer(
                                new Reachable.FromTheInternet(
                                        settings.loadBalancer().bandwidthMbps()),
                                List.of(s3)),
                        foundation,
                        context.options())
                : null;
    }

    Service s3() {
        return s3;
    }

    /** @throws IllegalStateException if no entrance is public; the rules of the settings see to it that one is */
    LoadBalancer forPlayers() {
        if (internet == null) {
            throw new IllegalStateException("The CDN has no way to a cluster that is not public");
        }
        return internet;
    }

    Map<String, Output<?>> outputs() {
        Map<String, Output<?>> outputs = new LinkedHashMap<>();
        outputs.put("s3Endpoint", internal.endpoint(s3));
        if (internet != null) {
            outputs.put("s3PublicEndpoint", internet.endpoint(s3));
        }
        if (consoleIsServed) {
            outputs.put(
                    "consoleEndpoint", internal.endpoint(Service.CONSOLE).applyValue(url -> url + "/rustfs/console/"));
        }
        return outputs;
    }
}
