package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.LifecycleSettings;
import rustfs.tencentcloud.settings.content.ObjectLockSettings;
import rustfs.tencentcloud.settings.content.ReplicationSettings;
import rustfs.tencentcloud.settings.content.TierName;

/** The part of the wanted state that is a bucket. */
record WantedBucket(BucketSettings bucket, ContentSecrets secrets) {
    private static final long BYTES_OF_A_GIB = 1L << 30;

    ObjectNode json() {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.put("name", bucket.name().value());
        written.put("versioning", bucket.versioning());
        written.set("lock", lock(bucket.lock()));
        lifecycle(written.putArray("lifecycle"));
        written.put("quotaBytes", bucket.quotaGib() * BYTES_OF_A_GIB);
        written.set("policy", PolicyDocument.of(bucket));
        cors(written.putArray("cors"));
        events(written.putArray("events"));
        written.set("replication", replication(bucket.replication()));
        return written;
    }

    private static JsonNode lock(@Nullable ObjectLockSettings lock) {
        return lock == null
                ? NullNode.getInstance()
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("mode", lock.mode().name())
                        .put("days", lock.days());
    }

    private void lifecycle(ArrayNode list) {
        for (LifecycleSettings rule : bucket.lifecycle()) {
            TierName tier = rule.tier();
            list.addObject()
                    .put("name", rule.name().value())
                    .put("prefix", rule.prefix())
                    .put("expireDays", rule.expireDays())
                    .put("expireNoncurrentDays", rule.expireNoncurrentDays())
                    .put("abortUploadsDays", rule.abortUploadsDays())
                    .put("transitionDays", rule.transitionDays())
                    .put("tier", tier == null ? null : tier.value());
        }
    }

    private void cors(ArrayNode list) {
        bucket.cors().forEach(rule -> {
            ObjectNode written = list.addObject();
            WantedState.texts(written.putArray("origins"), rule.origins());
            WantedState.texts(written.putArray("methods"), rule.methods());
            WantedState.texts(written.putArray("headers"), rule.headers());
            written.put("maxAgeSeconds", rule.maxAgeSeconds());
        });
    }

    private void events(ArrayNode list) {
        bucket.events().forEach(event -> {
            ObjectNode written = list.addObject().put("webhook", event.webhook().value());
            ArrayNode events = written.putArray("events");
            event.events().forEach(name -> events.add(name.word()));
            written.put("prefix", event.prefix()).put("suffix", event.suffix());
        });
    }

    /** RustFS takes the endpoint without its scheme; that it is HTTPS stands beside it. */
    private JsonNode replication(@Nullable ReplicationSettings replication) {
        return replication == null
                ? NullNode.getInstance()
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("endpoint", replication.endpoint().getAuthority())
                        .put("bucket", replication.bucket().value())
                        .put("accessKey", replication.accessKey().value())
                        .put("certificateAuthority", replication.certificateAuthority())
                        .put("deletes", replication.deletes())
                        .set("secret", WantedState.reference(secrets.ofOthers(replication.secret())));
    }
}
