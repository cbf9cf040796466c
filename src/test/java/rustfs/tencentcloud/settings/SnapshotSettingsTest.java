package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.binding.RecordContract;

class SnapshotSettingsTest {
    private final RecordContract<SnapshotSettings> contract = RecordContract.of(SnapshotSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new SnapshotSettings(true, 7, 3));
    }

    @Test
    void takesEverySetting() {
        contract.maps("{enabled: false, retentionDays: 14, hour: 0}", new SnapshotSettings(false, 14, 0));
    }
}
