package rustfs.tencentcloud.settings.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.BucketName;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A bucket and all that is set on it; what is not set here is taken off it. */
public record BucketSettings(
        @Setting(
                value = "The name.",
                change = ChangeClass.IN_PLACE,
                note = "Another name is another bucket; the old one stays with its data.")
        BucketName name,

        @Setting(
                value = "Whether former versions of objects are kept.",
                byDefault = "false",
                change = ChangeClass.IN_PLACE,
                note = "Switching it off keeps the versions that there are and makes no new ones.")
        boolean versioning,

        @Setting(
                value = "How long new objects cannot be deleted; needs versioning.",
                change = ChangeClass.IN_PLACE,
                note = "What is locked stays locked as it is; a change holds for new objects.")
        @Nullable
        ObjectLockSettings lock,

        @Setting(
                value = "What happens to objects as they grow old.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "Objects that a new rule fits expire, which deletes them for good.")
        List<LifecycleSettings> lifecycle,

        @Setting(
                value = "The most that the bucket holds; 0 is no limit.",
                byDefault = "0",
                change = ChangeClass.IN_PLACE)
        @Range(min = 0)
        int quotaGib,

        @Setting(
                value = "Whether everybody may read the objects without a key. Nobody may list them.",
                byDefault = "false",
                change = ChangeClass.IN_PLACE)
        boolean publicRead,

        @Setting(value = "A bucket policy of its own in JSON, instead of publicRead.", change = ChangeClass.IN_PLACE)
        @Nullable
        String policy,

        @Setting(value = "Which web pages may read and write by CORS.", byDefault = "[]", change = ChangeClass.IN_PLACE)
        List<CorsSettings> cors,

        @Setting(value = "Events that are told to a webhook.", byDefault = "[]", change = ChangeClass.IN_PLACE)
        List<EventSettings> events,

        @Setting(
                value = "The bucket of another cluster that everything is copied to; needs versioning.",
                change = ChangeClass.IN_PLACE,
                note = "Taking it out stops the copying; the copies stay.")
        @Nullable
        ReplicationSettings replication) {
    public BucketSettings {
        lifecycle = List.copyOf(lifecycle);
        cors = List.copyOf(cors);
        events = List.copyOf(events);
    }
}
