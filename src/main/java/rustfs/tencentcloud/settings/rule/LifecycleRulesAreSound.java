package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.LifecycleSettings;

/** A lifecycle rule does something, and can do it. */
final class LifecycleRulesAreSound implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<BucketSettings> buckets = settings.content().buckets();
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            Path rules = At.CONTENT.field("buckets").index(bucket).field("lifecycle");
            for (int rule = 0; rule < buckets.get(bucket).lifecycle().size(); rule++) {
                check(buckets.get(bucket), rule, rules.index(rule), problems);
            }
        }
    }

    private static void check(BucketSettings bucket, int index, Path path, Problems problems) {
        LifecycleSettings rule = bucket.lifecycle().get(index);
        boolean moves = rule.transitionDays() > 0;
        if (rule.expireDays() + rule.expireNoncurrentDays() + rule.abortUploadsDays() == 0 && !moves) {
            problems.add(
                    path,
                    "it does nothing",
                    "days for at least one of expireDays, expireNoncurrentDays, abortUploadsDays, transitionDays");
        }
        if (moves != (rule.tier() != null)) {
            problems.add(
                    path.field(moves ? "tier" : "transitionDays"),
                    "it is not set, and " + (moves ? "transitionDays is" : "tier is"),
                    "both or none of transitionDays and tier");
        }
        if (moves && rule.expireDays() > 0 && rule.expireDays() <= rule.transitionDays()) {
            problems.add(
                    path.field("expireDays"),
                    "objects are deleted after " + rule.expireDays() + " days and would move after "
                            + rule.transitionDays(),
                    "more than transitionDays");
        }
        if (rule.expireNoncurrentDays() > 0 && !bucket.versioning()) {
            problems.add(
                    path.field("expireNoncurrentDays"),
                    "the bucket keeps no former versions",
                    "0, or versioning: true");
        }
    }
}
