package rustfs.tencentcloud.settings.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.LockMode;
import rustfs.tencentcloud.settings.content.ObjectLockSettings;

/** What is set on a bucket goes together. */
final class BucketsAreSound implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<BucketSettings> buckets = settings.content().buckets();
        for (int index = 0; index < buckets.size(); index++) {
            Path path = At.CONTENT.field("buckets").index(index);
            needsVersioning(buckets.get(index), path, problems);
            hasOnePolicy(buckets.get(index), path, problems);
            replicatesToAnEndpoint(buckets.get(index), path, problems);
            warnOfCompliance(buckets.get(index).lock(), path, problems);
        }
    }

    private static void needsVersioning(BucketSettings bucket, Path path, Problems problems) {
        if (bucket.versioning()) {
            return;
        }
        String what = bucket.lock() != null ? "lock" : bucket.replication() != null ? "replication" : "";
        if (!what.isEmpty()) {
            problems.add(
                    path.field("versioning"), "it is off, and " + what + " needs it", "true", "set versioning: true");
        }
    }

    private static void hasOnePolicy(BucketSettings bucket, Path path, Problems problems) {
        String policy = bucket.policy();
        if (policy == null) {
            return;
        }
        if (bucket.publicRead()) {
            problems.add(path.field("policy"), "publicRead is a policy already", "one of the two");
        }
        if (!isPolicy(policy)) {
            problems.add(path.field("policy"), "it is not a policy in JSON", "an object with Version and Statement");
        }
    }

    private static boolean isPolicy(String text) {
        try {
            JsonNode policy = new ObjectMapper().readTree(text);
            return policy.path("Version").isTextual()
                    && policy.path("Statement").isArray();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private static void replicatesToAnEndpoint(BucketSettings bucket, Path path, Problems problems) {
        if (bucket.replication() == null) {
            return;
        }
        String rest = bucket.replication().endpoint().getPath();
        if (!rest.isEmpty() && !rest.equals("/")) {
            problems.add(
                    path.field("replication").field("endpoint"),
                    "it has the path '" + rest + "'",
                    "an endpoint alone, such as https://s3.example.com:9000",
                    "name the bucket in replication.bucket");
        }
    }

    private static void warnOfCompliance(@Nullable ObjectLockSettings lock, Path path, Problems problems) {
        if (lock != null && lock.mode() == LockMode.COMPLIANCE) {
            problems.warn(
                    path.field("lock"),
                    "in the mode compliance nobody can delete an object for " + lock.days()
                            + " days, not even the root user, and the cluster cannot be emptied before");
        }
    }
}
