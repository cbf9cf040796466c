package rustfs.tencentcloud.settings.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.BucketName;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Setting;

/** Another cluster, and the bucket there that everything in a bucket is copied to. That one needs versioning too. */
public record ReplicationSettings(
        @Setting(value = "The S3 endpoint of the other cluster.", change = ChangeClass.IN_PLACE)
        URI endpoint,

        @Setting(value = "The bucket there.", change = ChangeClass.IN_PLACE)
        BucketName bucket,

        @Setting(value = "The access key to it.", change = ChangeClass.IN_PLACE)
        AccessKey accessKey,

        @Setting(value = "The entry of contentSecrets with the secret key.", change = ChangeClass.IN_PLACE)
        ContentName secret,

        @Setting(
                value = "The certificate of the authority of the other cluster in PEM, where it is not a public one.",
                change = ChangeClass.IN_PLACE)
        @Nullable
        String certificateAuthority,

        @Setting(
                value = "Whether deletions are copied too. Former versions stay there in either case.",
                byDefault = "true",
                change = ChangeClass.IN_PLACE)
        boolean deletes) {}
