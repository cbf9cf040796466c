package rustfs.tencentcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StackConfigurationTest {
    @Test
    void hasTheKeysOfOneNamespaceAsTheLanguageHostWritesThem() {
        String json = "{\"rustfs:region\":\"ap-guangzhou\",\"rustfs:network\":\"{\\\"nat\\\":\\\"none\\\"}\","
                + "\"tencentcloud:region\":\"ap-beijing\",\"rustfsy:region\":\"ap-tokyo\"}";

        assertThat(StackConfiguration.ofNamespace("rustfs", json))
                .containsOnlyKeys("region", "network")
                .containsEntry("region", "ap-guangzhou")
                .containsEntry("network", "{\"nat\":\"none\"}");
    }

    @Test
    void isEmptyWithoutAny() {
        assertThat(StackConfiguration.ofNamespace("rustfs", null)).isEmpty();
        assertThat(StackConfiguration.ofNamespace("rustfs", "{}")).isEmpty();
    }

    @Test
    void neverQuotesABrokenTextAsItHoldsSecrets() {
        assertThatThrownBy(() -> StackConfiguration.ofNamespace("rustfs", "{\"rustfs:secret\":\"hush"))
                .hasMessage("PULUMI_CONFIG is not the JSON object that the language host writes")
                .hasNoCause();
    }
}
