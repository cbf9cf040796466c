package rustfs.tencentcloud.settings;

import java.util.List;

/** What a configuration without problems binds to. */
public record BoundSettings(StackSettings settings, ClusterSecret secret, List<Warning> warnings) {
    public BoundSettings {
        warnings = List.copyOf(warnings);
    }
}
