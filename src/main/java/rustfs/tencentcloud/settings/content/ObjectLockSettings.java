package rustfs.tencentcloud.settings.content;

import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** The retention that every new object of a bucket has by default. */
public record ObjectLockSettings(
        @Setting(
                value = "governance: who has the permission may delete before the time; compliance: nobody may, not "
                        + "even the root user.",
                byDefault = "\"governance\"",
                change = ChangeClass.IN_PLACE)
        LockMode mode,

        @Setting(value = "Days that a new object is locked.", change = ChangeClass.IN_PLACE)
        @Range(min = 1, max = 36500)
        int days) {}
