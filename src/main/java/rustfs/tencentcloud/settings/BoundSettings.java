package rustfs.tencentcloud.settings;

import java.util.List;

/**
 * What a configuration without problems binds to.
 *
 * @param contentSecrets what the content of the cluster needs of others
 * @param notes what was decided where the configuration leaves it open
 * @param former the stack as it stands
 */
public record BoundSettings(
        StackSettings settings,
        ClusterSecret secret,
        NamedSecrets contentSecrets,
        List<Warning> warnings,
        List<String> notes,
        Former former) {
    public BoundSettings {
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }
}
