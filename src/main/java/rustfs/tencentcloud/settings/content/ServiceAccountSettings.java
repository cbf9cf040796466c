package rustfs.tencentcloud.settings.content;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A service account: another key for a user, which may do what the user may or less. */
public record ServiceAccountSettings(
        @Setting(
                value = "The name, which is the access key too.",
                change = ChangeClass.IN_PLACE,
                note = "Another name is another account; the old one is disabled.")
        ContentName name,

        @Setting(
                value = "Its user, one of content.users.",
                change = ChangeClass.IN_PLACE,
                note = "An account cannot change its user: the run fails and says so. Give the new one another name.")
        ContentName user,

        @Setting(
                value = "A policy of content.policies that it is held to as well; without one it may all that its user "
                        + "may.",
                change = ChangeClass.IN_PLACE)
        @Nullable
        ContentName policy,

        @Setting(
                value = "The generation of its secret key.",
                byDefault = "1",
                change = ChangeClass.IN_PLACE,
                note = "The old key stops working.")
        @Range(min = 1, max = 9999)
        int generation) {}
