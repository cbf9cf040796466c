package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.GamingSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;

/** The CDN fetches without a key, so what it delivers has to be open to everybody. */
final class CdnBucketIsPublic implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        GamingSettings gaming = settings.gaming();
        List<BucketSettings> buckets = settings.content().buckets();
        for (int index = 0; gaming != null && index < buckets.size(); index++) {
            BucketSettings bucket = buckets.get(index);
            if (bucket.name().equals(gaming.cdn().bucket()) && !bucket.publicRead() && bucket.policy() == null) {
                problems.warn(
                        At.CONTENT.field("buckets").index(index).field("publicRead"),
                        "it is off, and gaming.cdn delivers the bucket without a key: the CDN will be refused");
            }
        }
    }
}
