package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import java.util.LinkedHashMap;
import java.util.Map;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.GamingSettings;

/** A whole stack: the platform and the workloads that its settings have. */
public final class RustfsStack {
    private final Map<String, Output<?>> outputs = new LinkedHashMap<>();

    /** The names that Pulumi knows the stack by. */
    public record Name(String project, String stack) {
        @Override
        public String toString() {
            return project + "-" + stack;
        }
    }

    /** @param limits of the cloud that the settings were checked against */
    public RustfsStack(Name name, BoundSettings bound, Limits limits) {
        StackContext context = StackContext.of(name, bound.settings());
        Platform platform = new Platform(context, bound, limits);
        outputs.putAll(platform.outputs());
        GamingSettings gaming = bound.settings().gaming();
        if (gaming != null) {
            outputs.putAll(new GamingStack(context, gaming, platform).outputs());
        }
        AiMlSettings aiMl = bound.settings().aiMl();
        if (aiMl != null) {
            outputs.putAll(new AiMlStack(context, aiMl, platform).outputs());
        }
    }

    /** What leaves the stack, by the names under which Pulumi shows it. */
    public Map<String, Output<?>> outputs() {
        return Map.copyOf(outputs);
    }
}
