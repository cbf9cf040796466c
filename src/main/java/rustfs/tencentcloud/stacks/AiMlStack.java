package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.util.Map;
import rustfs.tencentcloud.component.compute.GpuFleet;
import rustfs.tencentcloud.settings.AiMlSettings;

/** What AI and ML add to the platform: machines with GPUs beside the data. */
final class AiMlStack {
    private final GpuFleet fleet;

    AiMlStack(StackContext context, AiMlSettings settings, Platform platform) {
        fleet = new GpuFleet(
                context.name() + "-gpu",
                settings.gpu(),
                new GpuFleet.Foundation(platform.network(), platform.securityGroupId(Reach.GPU), context.tags()),
                context.options());
    }

    Map<String, Output<?>> outputs() {
        return Map.of("gpuAddresses", fleet.addresses());
    }
}
