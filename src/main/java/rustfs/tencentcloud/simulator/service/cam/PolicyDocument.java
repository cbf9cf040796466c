package rustfs.tencentcloud.simulator.service.cam;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The document of a policy or of a role: version 2.0 of CAM's policy syntax, as far as every document has it. */
final class PolicyDocument {
    private static final String ERROR = "InvalidParameter.PolicyDocumentError";

    private PolicyDocument() {}

    static void check(Draft draft) {
        Map<String, Value> document = parse(draft.text("document")).fields();
        if (!document.getOrDefault("version", new Value.Null()).equals(Value.of("2.0"))) {
            throw CloudFailure.of("InvalidParameter.VersionError", "The version of a policy document is \"2.0\".");
        }
        Value statement = document.getOrDefault("statement", new Value.Null());
        List<Value> statements = statement.fields().isEmpty() ? statement.items() : List.of(statement);
        if (statements.isEmpty()) {
            throw CloudFailure.of("InvalidParameter.StatementError", "A policy document has at least one statement.");
        }
        statements.forEach(each -> checkStatement(each.fields()));
    }

    private static Value parse(String text) {
        try {
            return Json.parse(text);
        } catch (UncheckedIOException e) {
            throw CloudFailure.of(ERROR, "The policy document is not JSON.");
        }
    }

    private static void checkStatement(Map<String, Value> statement) {
        String effect =
                statement.getOrDefault("effect", new Value.Null()).text().orElse("");
        if (!effect.equals("allow") && !effect.equals("deny")) {
            throw CloudFailure.of(
                    "InvalidParameter.EffectError",
                    "The effect of a statement is \"allow\" or \"deny\", got '" + effect + "'.");
        }
        if (!statement.containsKey("action") && !statement.containsKey("notaction")) {
            throw CloudFailure.of("InvalidParameter.ActionMiss", "A statement names actions.");
        }
    }
}
