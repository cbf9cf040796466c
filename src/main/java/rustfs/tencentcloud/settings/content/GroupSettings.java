package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A group: its users have its policies beside their own. */
public record GroupSettings(
        @Setting(value = "The name.", change = ChangeClass.IN_PLACE)
        ContentName name,

        @Setting(value = "Its users, all of content.users.", change = ChangeClass.IN_PLACE) @Range(min = 1)
        List<ContentName> users,

        @Setting(value = "Its policies, as those of users.", byDefault = "[]", change = ChangeClass.IN_PLACE)
        List<ContentName> policies) {
    public GroupSettings {
        users = List.copyOf(users);
        policies = List.copyOf(policies);
    }
}
