package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.binding.RecordContract;

class KeyGenerationSettingsTest {
    private final RecordContract<KeyGenerationSettings> contract = RecordContract.of(KeyGenerationSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new KeyGenerationSettings(1, 1, 1, 1));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{accessKey: 2, secretKey: 3, rpcSecret: 4, clusterCa: 5}", new KeyGenerationSettings(2, 3, 4, 5));
    }
}
