package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.binding.RecordContract;

class FlowLogSettingsTest {
    private final RecordContract<FlowLogSettings> contract = RecordContract.of(FlowLogSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new FlowLogSettings(true, 30));
    }

    @Test
    void takesEverySetting() {
        contract.maps("{enabled: false, retentionDays: 7}", new FlowLogSettings(false, 7));
    }
}
