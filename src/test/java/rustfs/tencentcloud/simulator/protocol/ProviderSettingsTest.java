package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pulumirpc.Provider.CheckFailure;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

class ProviderSettingsTest {
    private static final String URN = "urn:pulumi:test::test::pulumi:providers:tencentcloud::";

    private final Map<String, Value> schema = Json.resource("schema/tencentcloud.json")
            .fields()
            .get("provider")
            .fields()
            .get("inputProperties")
            .fields();

    @Test
    void areThoseOfTheSchema() {
        assertThat(schema.keySet()).isEqualTo(ProviderSettings.NAMES);
        assertThat(schema.entrySet().stream()
                        .filter(entry ->
                                Value.of(true).equals(entry.getValue().fields().get("secret")))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .isEqualTo(ProviderSettings.SECRET);
    }

    @Test
    void areRefusedByTheWayThatTheyCame() {
        ProviderSettings settings = new ProviderSettings(Value.of(Map.of("regoin", Value.of("ap-guangzhou"))));
        assertThat(settings.failures(URN + "default_1_83_25"))
                .extracting(CheckFailure::getReason)
                .singleElement()
                .asString()
                .contains("Did you mean `tencentcloud:region`?");
        assertThat(settings.failures(URN + "mine"))
                .extracting(CheckFailure::getReason)
                .containsExactly("could not validate provider configuration: Invalid or unknown key."
                        + " Examine values at 'mine.regoin'.");
    }

    @Test
    void areJoinedByThoseOfTheEngine() {
        Value.Fields engines = Value.of(Map.of("version", Value.of("1"), "__internal", Value.of(Map.of())));
        assertThat(new ProviderSettings(engines).failures(URN + "default")).isEmpty();
    }
}
