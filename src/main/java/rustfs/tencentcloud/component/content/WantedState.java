package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.component.security.SharedSecret;
import rustfs.tencentcloud.settings.content.ContentName;
import rustfs.tencentcloud.settings.content.ContentSettings;
import rustfs.tencentcloud.settings.content.TierSettings;

/** What the job on the node brings about, as the document that it reads. Of secrets it holds names and versions. */
final class WantedState {
    private final ContentSettings content;
    private final Source source;

    /** @param roleName of the node that the job runs on */
    record Source(Region region, String roleName, ContentSecrets secrets) {}

    WantedState(ContentSettings content, Source source) {
        this.content = content;
        this.source = source;
    }

    String json() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("region", source.region().code());
        state.put("role", source.roleName());
        policies(state.putArray("policies"));
        users(state.putArray("users"));
        groups(state.putArray("groups"));
        serviceAccounts(state.putArray("serviceAccounts"));
        tiers(state.putArray("tiers"));
        webhooks(state.putArray("webhooks"));
        ArrayNode buckets = state.putArray("buckets");
        content.buckets().forEach(bucket -> buckets.add(new WantedBucket(bucket, source.secrets()).json()));
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(state) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of texts and numbers is always JSON", impossible);
        }
    }

    static ObjectNode reference(SharedSecret secret) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", secret.secretName())
                .put("version", secret.versionId());
    }

    static void texts(ArrayNode list, List<?> values) {
        values.forEach(value -> list.add(value.toString()));
    }

    private void policies(ArrayNode list) {
        content.policies()
                .forEach(policy ->
                        list.addObject().put("name", policy.name().value()).set("document", PolicyDocument.of(policy)));
    }

    private void users(ArrayNode list) {
        content.users().forEach(user -> {
            ObjectNode written = list.addObject().put("name", user.name().value());
            texts(written.putArray("policies"), user.policies());
            written.set("secret", reference(source.secrets().ofAccount(user.name())));
        });
    }

    private void groups(ArrayNode list) {
        content.groups().forEach(group -> {
            ObjectNode written = list.addObject().put("name", group.name().value());
            texts(written.putArray("users"), group.users());
            texts(written.putArray("policies"), group.policies());
        });
    }

    private void serviceAccounts(ArrayNode list) {
        content.serviceAccounts().forEach(account -> {
            ObjectNode written = list.addObject()
                    .put("name", account.name().value())
                    .put("user", account.user().value());
            written.set("document", policyOf(account.policy()));
            written.set("secret", reference(source.secrets().ofAccount(account.name())));
        });
    }

    private JsonNode policyOf(@Nullable ContentName name) {
        return content.policies().stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .map(PolicyDocument::of)
                .orElse(NullNode.getInstance());
    }

    private void tiers(ArrayNode list) {
        for (TierSettings tier : content.tiers()) {
            Region region = Objects.requireNonNullElse(tier.region(), source.region());
            list.addObject()
                    .put("name", tier.name().value())
                    .put("endpoint", "https://cos." + region + ".myqcloud.com")
                    .put("region", region.code())
                    .put("bucket", tier.bucket().value())
                    .put("prefix", tier.prefix())
                    .put("accessKey", tier.accessKey().value())
                    .set("secret", reference(source.secrets().ofOthers(tier.secret())));
        }
    }

    private void webhooks(ArrayNode list) {
        content.webhooks().forEach(webhook -> {
            ContentName secret = webhook.secret();
            list.addObject()
                    .put("name", webhook.name().value())
                    .put("endpoint", webhook.endpoint().toString())
                    .set(
                            "secret",
                            secret == null
                                    ? NullNode.getInstance()
                                    : reference(source.secrets().ofOthers(secret)));
        });
    }
}
