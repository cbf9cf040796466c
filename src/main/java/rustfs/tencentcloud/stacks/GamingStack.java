package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.util.Map;
import rustfs.tencentcloud.component.delivery.AcceleratedDomain;
import rustfs.tencentcloud.settings.GamingSettings;

/** What games add to the platform: a bucket with assets and patches, delivered near the players. */
final class GamingStack {
    private final AcceleratedDomain domain;

    GamingStack(StackContext context, GamingSettings settings, Platform platform) {
        domain = new AcceleratedDomain(
                context.name() + "-assets", settings.cdn(), platform.entrances().forPlayers(), context.options());
    }

    Map<String, Output<?>> outputs() {
        return Map.of("cdnDomain", domain.domain(), "cdnCname", domain.cname());
    }
}
