package rustfs.tencentcloud.settings;

import java.util.List;

/**
 * What a configuration without problems binds to.
 *
 * @param contentSecrets what the content of the cluster needs of others
 */
public record BoundSettings(
        StackSettings settings, ClusterSecret secret, NamedSecrets contentSecrets, List<Warning> warnings) {
    public BoundSettings {
        warnings = List.copyOf(warnings);
    }
}
