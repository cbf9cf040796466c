package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.settings.binding.RecordContract;

/** What leaves the nodes: origins that RustFS may call, and ways through the security group. */
class OutboundSettingsTest {
    private final RecordContract<OutboundSettings> contract = RecordContract.of(OutboundSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new OutboundSettings(List.of()));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{allowOrigins: ['https://hooks.internal:8443']}",
                new OutboundSettings(List.of(Origin.of("https://hooks.internal:8443"))));
    }

    @Nested
    class Rules {
        private final RecordContract<OutboundRuleSettings> contract = RecordContract.of(OutboundRuleSettings.class);

        @Test
        void haveNoDefaults() {
            contract.hasDefaults(
                    "{to: 10.9.0.0/24, ports: [8443]}",
                    new OutboundRuleSettings(CidrBlock.of("10.9.0.0/24"), List.of(Port.of(8443))));
        }
    }

    @Nested
    class Origins {
        @ParameterizedTest
        @CsvSource({
            "https://hooks.internal, 443",
            "http://hooks.internal, 80",
            "https://hooks.internal:8443, 8443",
            "http://10.1.2.3:9100, 9100",
            "http://127.0.0.1:8080, 8080"
        })
        void areKeptAsTheyAreWritten(String text, int port) {
            assertThat(Origin.of(text)).hasToString(text);
            assertThat(Origin.of(text).calledPort()).isEqualTo(Port.of(port));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "hooks.internal",
                    "https://hooks.internal/",
                    "https://hooks.internal/path",
                    "https://user@hooks.internal",
                    "https://Hooks.internal",
                    "ftp://hooks.internal",
                    "https://hooks..internal",
                    "https://hooks.internal:0",
                    "https://hooks.internal:70000",
                    "https://a,https://b",
                    "https://10.1.2",
                    "https://169.254.0.23",
                    "http://169.254.169.254:80",
                    "http://metadata.tencentyun.com",
                    "http://0.0.0.0:80"
                })
        void areRefusedWhereRustfsWouldRefuseThem(String text) {
            assertThatThrownBy(() -> Origin.of(text)).isInstanceOf(InvalidValueException.class);
        }

        @Test
        void areSuggestedWithoutTheirPath() {
            assertThatThrownBy(() -> Origin.of("https://hooks.internal:8443/events"))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refusal -> assertThat(refusal.suggestion()).isEqualTo("https://hooks.internal:8443"));
        }

        @Test
        void knowTheirAddress() {
            assertThat(Origin.of("http://10.1.2.3:9100").address())
                    .hasValueSatisfying(address -> assertThat(address).hasToString("10.1.2.3"));
            assertThat(Origin.of("https://hooks.internal").address()).isEmpty();
        }
    }
}
