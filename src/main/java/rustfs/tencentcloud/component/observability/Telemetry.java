package rustfs.tencentcloud.component.observability;

import com.pulumi.core.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.component.security.NodeRole;

/**
 * What the nodes send away, as far as the stack wants it. It is known only when it is made, so the nodes are told of it
 * by a roll-out.
 */
public record Telemetry(@Nullable NodeLogs logs, @Nullable NodeMetrics metrics) {
    /** The topic of the nodes' log; empty without one. */
    public Output<String> logTopic() {
        return logs == null ? Output.of("") : logs.topicId();
    }

    /** The secret with the address for metrics, its version and the instance that it is of; empty without one. */
    public Output<String> metricsSecret() {
        return metrics == null
                ? Output.of("")
                : metrics.instanceId().applyValue(instance -> metrics.secret() + " " + instance);
    }

    /** What the role of the nodes has to allow for it. */
    public List<NodeRole.Permission> permissions() {
        List<NodeRole.Permission> permissions = new ArrayList<>();
        if (logs != null) {
            permissions.add(logs.toWrite());
        }
        if (metrics != null) {
            permissions.add(metrics.toRead());
        }
        return permissions;
    }
}
