package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.binding.RecordContract;

class LogSettingsTest {
    private final RecordContract<LogSettings> contract = RecordContract.of(LogSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new LogSettings(true, 30));
    }

    @Test
    void takesEverySetting() {
        contract.maps("{enabled: false, retentionDays: 7}", new LogSettings(false, 7));
    }
}
