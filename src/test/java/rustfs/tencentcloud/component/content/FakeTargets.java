package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.component.content.FakeRustfs.Answer;
import rustfs.tencentcloud.component.content.FakeRustfs.Asked;

/** Tiers and webhooks of the stand-in. Their secrets go in and never come out. */
final class FakeTargets {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> tiers = new TreeMap<>();
    private final Map<String, String> tierSecrets = new TreeMap<>();
    private final Map<String, ObjectNode> webhooks = new TreeMap<>();
    private final Map<String, String> tokens = new TreeMap<>();
    private final Set<String> dead = new TreeSet<>();
    private boolean notifies;

    void doesNotAnswer(String endpoint) {
        dead.add(endpoint);
    }

    Set<String> tiers() {
        return tiers.keySet();
    }

    Map<String, String> tierSecrets() {
        return tierSecrets;
    }

    Map<String, String> tokens() {
        return tokens;
    }

    boolean knowsWebhook(String arn) {
        return webhooks.keySet().stream().anyMatch(name -> arn.equals("arn:rustfs:sqs:us-east-1:" + name + ":webhook"));
    }

    @Nullable
    Answer answer(String call, Asked asked) throws IOException {
        if (isStuck() && (call.contains("/target/") || call.contains("/plugins/"))) {
            return Answer.error(500, "InternalError");
        }
        if (call.startsWith("PUT v3/target/notify_webhook/")) {
            return putWebhook(call.substring(call.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), asked.json());
        }
        if (call.startsWith("POST v3/tier/")) {
            return credentials(call.substring(call.lastIndexOf('/') + 1), asked.json());
        }
        return switch (call) {
            case "GET v3/tier" -> Answer.ok(tiers.values());
            case "PUT v3/tier" -> putTier(asked.json());
            case "GET v3/module-switches" ->
                Answer.ok(Map.of("notify_enabled", notifies, "persisted_audit_enabled", false));
            case "PUT v3/module-switches" -> {
                notifies = asked.json().required("notify_enabled").booleanValue();
                yield Answer.ok("{}");
            }
            case "GET v4/plugins/instances" -> Answer.ok(Map.of("instances", webhooks.values(), "truncated", false));
            case "GET v3/get-config-kv" -> stored(asked.query().get("key"));
            case "DELETE v3/del-config-kv" -> {
                webhooks.remove(asked.text().replace("notify_webhook:", ""));
                yield Answer.DONE;
            }
            default -> null;
        };
    }

    private Answer putTier(JsonNode body) {
        ObjectNode backend = body.required("tencent").deepCopy();
        String name = backend.required("name").textValue();
        tierSecrets.put(name, backend.required("secretKey").textValue());
        backend.put("secretKey", "REDACTED");
        tiers.put(name, JSON.createObjectNode().put("type", "tencent").set("tencent", backend));
        return Answer.DONE;
    }

    private Answer credentials(String name, JsonNode body) {
        ((ObjectNode) tiers.get(name).required("tencent")).set("accessKey", body.required("access"));
        tierSecrets.put(name, body.required("secret").textValue());
        return Answer.DONE;
    }

    private Answer putWebhook(String name, JsonNode body) {
        if (!notifies) {
            return Answer.error(400, "InvalidRequest");
        }
        ObjectNode config = JSON.createObjectNode();
        for (JsonNode pair : (ArrayNode) body.required("key_values")) {
            config.set(pair.required("key").textValue(), pair.required("value"));
        }
        // The server has a field for a remark, and drops what is sent in it.
        config.put("comment", "");
        if (config.has("auth_token")) {
            tokens.put(name, config.get("auth_token").textValue());
            config.put("auth_token", "***redacted***");
        }
        ObjectNode instance = JSON.createObjectNode().put("account_id", name).put("service", "webhook");
        instance.set("config", config);
        webhooks.put(name, instance);
        return isStuck() ? Answer.error(500, "InternalError") : Answer.DONE;
    }

    private Answer stored(String key) {
        ObjectNode hook = webhooks.get(key.replace("notify_webhook:", ""));
        return Answer.ok(
                hook == null
                        ? "\n"
                        : key + " endpoint=\""
                                + hook.required("config").required("endpoint").textValue() + "\"");
    }

    /** One webhook that does not answer, and the server tells of none and takes none. */
    private boolean isStuck() {
        return webhooks.values().stream()
                .anyMatch(hook -> dead.contains(
                        hook.required("config").required("endpoint").textValue()));
    }
}
