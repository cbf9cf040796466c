package rustfs.tencentcloud.simulator.service.cam;

import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** The documents of policies and roles. */
class PolicyDocumentTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            all | PolicyDocumentError | The policy document is not JSON.
            {"version": "1"} | VersionError | The version of a policy document is "2.0".
            {"version": "2.0"} | StatementError | A policy document has at least one statement.
            {"version": "2.0", "statement": [{"effect": "Allow"}]} | EffectError \
            | The effect of a statement is "allow" or "deny", got 'Allow'.
            {"version": "2.0", "statement": {"effect": "deny"}} | ActionMiss | A statement names actions.
            """)
    void haveTheirSyntax(String document, String code, String message) {
        try (TestProvider cloud = new TestProvider(folder.resolve("account.db"))) {
            String inputs = "{'name': 'n', 'document': '" + document.replace("\"", "\\\"") + "'}";
            for (String type : new String[] {"CamPolicy", "CamRole"}) {
                refused(() -> cloud.create(type, "x", inputs), "InvalidParameter." + code, message);
            }
        }
    }
}
