package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.binding.RecordContract;

class TlsSettingsTest {
    private final RecordContract<TlsSettings> contract = RecordContract.of(TlsSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new TlsSettings(true));
    }

    @Test
    void takesEverySetting() {
        contract.maps("{enabled: false}", new TlsSettings(false));
    }
}
