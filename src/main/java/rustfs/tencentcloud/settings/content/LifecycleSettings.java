package rustfs.tencentcloud.settings.content;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A lifecycle rule; it does at least one of the things that it has days for. */
public record LifecycleSettings(
        @Setting(value = "The name of the rule.", change = ChangeClass.IN_PLACE)
        ContentName name,

        @Setting(
                value = "What the names of the objects begin with; empty is all objects.",
                byDefault = "\"\"",
                change = ChangeClass.IN_PLACE)
        String prefix,

        @Setting(
                value = "Days until an object is deleted, with versioning a former version; 0 is never.",
                byDefault = "0",
                change = ChangeClass.IN_PLACE)
        @Range(min = 0, max = 36500)
        int expireDays,

        @Setting(
                value = "Days after which a former version is deleted; 0 is never.",
                byDefault = "0",
                change = ChangeClass.IN_PLACE)
        @Range(min = 0, max = 36500)
        int expireNoncurrentDays,

        @Setting(
                value = "Days after which an upload that was begun and not finished is deleted; 0 is never.",
                byDefault = "0",
                change = ChangeClass.IN_PLACE)
        @Range(min = 0, max = 36500)
        int abortUploadsDays,

        @Setting(
                value = "Days after which an object moves to the tier; 0 is never.",
                byDefault = "0",
                change = ChangeClass.IN_PLACE)
        @Range(min = 0, max = 36500)
        int transitionDays,

        @Setting(
                value = "The tier that objects move to, one of content.tiers.",
                change = ChangeClass.IN_PLACE,
                note = "Objects that have moved stay where they are.")
        @Nullable
        TierName tier) {}
