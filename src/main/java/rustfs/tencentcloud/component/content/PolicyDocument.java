package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.PolicySettings;
import rustfs.tencentcloud.settings.content.StatementSettings;

/** Policies in the JSON language of AWS, which RustFS reads. */
final class PolicyDocument {
    private static final String RESOURCE = "arn:aws:s3:::";

    private PolicyDocument() {}

    static JsonNode of(PolicySettings policy) {
        ArrayNode statements = JsonNodeFactory.instance.arrayNode();
        for (StatementSettings statement : policy.statements()) {
            ObjectNode written = statements.addObject();
            written.put("Effect", statement.effect().word());
            ArrayNode actions = written.putArray("Action");
            statement.actions().forEach(action -> actions.add(action.value()));
            ArrayNode resources = written.putArray("Resource");
            statement.resources().forEach(resource -> resources.add(RESOURCE + resource));
        }
        return document(statements);
    }

    /** The policy of a bucket, or nothing where only the policies of users count. */
    static JsonNode of(BucketSettings bucket) {
        String own = bucket.policy();
        if (own != null) {
            return read(own);
        }
        if (!bucket.publicRead()) {
            return NullNode.getInstance();
        }
        ArrayNode statements = JsonNodeFactory.instance.arrayNode();
        ObjectNode everybody = statements.addObject();
        everybody.put("Effect", "Allow");
        everybody.putObject("Principal").putArray("AWS").add("*");
        everybody.putArray("Action").add("s3:GetObject");
        everybody.putArray("Resource").add(RESOURCE + bucket.name() + "/*");
        return document(statements);
    }

    private static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException checkedBefore) {
            throw new IllegalArgumentException("The rules of the settings let a policy through that is not JSON");
        }
    }

    private static ObjectNode document(ArrayNode statements) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("Version", "2012-10-17");
        document.set("Statement", statements);
        return document;
    }
}
