package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A policy: what whoever has it may do. */
public record PolicySettings(
        @Setting(value = "The name.", change = ChangeClass.IN_PLACE)
        ContentName name,

        @Setting(value = "What it allows and denies.", change = ChangeClass.IN_PLACE) @Range(min = 1)
        List<StatementSettings> statements) {
    public PolicySettings {
        statements = List.copyOf(statements);
    }
}
