package rustfs.tencentcloud.settings.content;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Setting;

/** A bucket of COS that objects can move to. Where it is cannot be changed, as objects are in it. */
public record TierSettings(
        @Setting(
                value = "The name, which lifecycle rules name.",
                change = ChangeClass.IN_PLACE,
                note = "Another name is another tier; the old one stays.")
        TierName name,

        @Setting(
                value = "The bucket of COS with the number of its account. It has no versioning.",
                change = ChangeClass.IN_PLACE,
                note = "A tier cannot move: the run fails and says so. Give the new one another name.")
        CosBucket bucket,

        @Setting(
                value = "The region of the bucket; without one that of the stack.",
                change = ChangeClass.IN_PLACE,
                note = "As for bucket.")
        @Nullable
        Region region,

        @Setting(
                value = "What the names of the objects there begin with.",
                byDefault = "\"\"",
                change = ChangeClass.IN_PLACE,
                note = "As for bucket.")
        String prefix,

        @Setting(
                value = "The SecretId of a CAM user that may read, write and delete there, and nothing else.",
                change = ChangeClass.IN_PLACE)
        AccessKey accessKey,

        @Setting(value = "The entry of contentSecrets with its SecretKey.", change = ChangeClass.IN_PLACE)
        ContentName secret) {}
