package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.component.content.FakeRustfs.Answer;
import rustfs.tencentcloud.component.content.FakeRustfs.Asked;

/** Buckets of the stand-in, each with the documents that were put on it. */
final class FakeBuckets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STORAGE_CLASS = Pattern.compile("<StorageClass>([^<]*)<");
    private static final Pattern QUEUE = Pattern.compile("<Queue>([^<]*)<");
    private static final String VERSIONING = "versioning";
    private static final String LOCK = "object-lock";
    private static final String REPLICATION = "replication";

    private final FakeRustfs rustfs;
    private final Map<String, Map<String, String>> buckets = new TreeMap<>();
    private final Map<String, Long> quotas = new TreeMap<>();
    private final Map<String, ObjectNode> targets = new TreeMap<>();

    FakeBuckets(FakeRustfs rustfs) {
        this.rustfs = rustfs;
    }

    Map<String, Map<String, String>> all() {
        return buckets;
    }

    void ofOthers(String name) {
        buckets.put(name, new TreeMap<>());
    }

    Answer answer(Asked asked) {
        String name = asked.path().substring(1);
        if (name.isEmpty()) {
            return Answer.ok(buckets.keySet().stream()
                    .map(bucket -> "<Bucket><Name>" + bucket + "</Name></Bucket>")
                    .collect(Collectors.joining(
                            "",
                            "<ListAllMyBucketsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Buckets>",
                            "</Buckets></ListAllMyBucketsResult>")));
        }
        if (asked.query().isEmpty()) {
            return asked.method().equals("PUT")
                    ? make(name, asked.content().lockable())
                    : Answer.error(405, "MethodNotAllowed");
        }
        Map<String, String> documents = buckets.get(name);
        String what = asked.query().keySet().iterator().next();
        if (documents == null) {
            return Answer.error(404, "NoSuchBucket");
        }
        return switch (asked.method()) {
            case "GET" -> get(documents, what);
            case "PUT" -> put(name, what, asked.text());
            case "DELETE" -> {
                documents.remove(what);
                if (what.equals(REPLICATION)) {
                    // RustFS takes the targets that the rules named along.
                    targets.remove(name);
                }
                yield new Answer(204, "");
            }
            default -> Answer.error(405, "MethodNotAllowed");
        };
    }

    @Nullable
    Answer admin(String call, Asked asked) throws IOException {
        String last = call.substring(call.lastIndexOf('/') + 1);
        String bucket = asked.query().getOrDefault("bucket", last);
        return switch (call.replace("quota/" + last, "quota")) {
            case "GET v3/quota" -> Answer.ok("{\"quota\":" + quotas.get(bucket) + "}");
            case "PUT v3/quota" -> {
                quotas.put(bucket, asked.json().required("quota").longValue());
                yield Answer.ok("{}");
            }
            case "DELETE v3/quota" -> {
                quotas.remove(bucket);
                yield Answer.DONE;
            }
            case "GET v3/list-remote-targets" ->
                Answer.ok(targets.containsKey(bucket) ? List.of(targets.get(bucket)) : List.of());
            case "PUT v3/set-remote-target" -> setTarget(bucket, asked);
            case "DELETE v3/remove-remote-target" -> {
                yield targets.remove(bucket) == null ? Answer.error(400, "InvalidRequest") : Answer.DONE;
            }
            default -> null;
        };
    }

    private Answer make(String name, boolean lockable) {
        Map<String, String> documents = new TreeMap<>();
        if (lockable) {
            documents.put(VERSIONING, "<V><Status>Enabled</Status></V>");
            documents.put(LOCK, "<L><ObjectLockEnabled>Enabled</ObjectLockEnabled></L>");
        }
        buckets.put(name, documents);
        return Answer.DONE;
    }

    private static Answer get(Map<String, String> documents, String what) {
        if (documents.containsKey(what)) {
            return Answer.ok(documents.get(what));
        }
        boolean alwaysThere = what.equals(VERSIONING) || what.equals("notification");
        return alwaysThere ? Answer.ok("<Nothing/>") : Answer.error(404, "NoSuchConfiguration");
    }

    private Answer put(String name, String what, String document) {
        Map<String, String> documents = buckets.get(name);
        boolean versioned = documents.getOrDefault(VERSIONING, "").contains("Enabled");
        if (what.equals(VERSIONING)
                && document.contains("Suspended")
                && (documents.containsKey(LOCK) || documents.containsKey(REPLICATION))) {
            return Answer.error(409, "InvalidBucketState");
        }
        if ((what.equals(LOCK) || what.equals(REPLICATION)) && !versioned) {
            return Answer.error(409, "InvalidBucketState");
        }
        if (what.equals(REPLICATION)
                && !document.contains(targets.get(name).required("arn").textValue())) {
            return Answer.error(400, "InvalidRequest");
        }
        Matcher tier = STORAGE_CLASS.matcher(document);
        Matcher queue = QUEUE.matcher(document);
        if (tier.find() && !rustfs.targets().tiers().contains(tier.group(1))
                || queue.find() && !rustfs.targets().knowsWebhook(queue.group(1))) {
            return Answer.error(400, "InvalidArgument");
        }
        documents.put(what, document);
        return Answer.DONE;
    }

    private Answer setTarget(String bucket, Asked asked) throws IOException {
        boolean update = "true".equals(asked.query().get("update"));
        JsonNode body = asked.json();
        if (update != targets.containsKey(bucket)
                || body.required("credentials")
                        .required("secretKey")
                        .textValue()
                        .isEmpty()) {
            return Answer.error(400, "InvalidRequest");
        }
        ObjectNode target = body.deepCopy();
        target.put("arn", "arn:rustfs:replication:us-east-1:0:" + bucket);
        ((ObjectNode) target.required("credentials")).put("secretKey", "");
        targets.put(bucket, target);
        return Answer.ok(JSON.valueToTree(target.required("arn").textValue()).toString());
    }
}
