package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A statement of a policy. */
public record StatementSettings(
        @Setting(
                value = "Whether it allows or denies; what is denied anywhere is denied.",
                byDefault = "\"Allow\"",
                change = ChangeClass.IN_PLACE)
        PolicyEffect effect,

        @Setting(value = "What may be done.", change = ChangeClass.IN_PLACE) @Range(min = 1)
        List<ActionName> actions,

        @Setting(
                value = "On what: assets is the bucket, assets/* are its objects, * is everything.",
                byDefault = "[\"*\"]",
                change = ChangeClass.IN_PLACE)
        @Range(min = 1)
        List<String> resources) {
    public StatementSettings {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }
}
