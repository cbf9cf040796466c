package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.settings.binding.RecordContract;

class DiskSettingsTest {
    private final RecordContract<DiskSettings> contract = RecordContract.of(DiskSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{count: 2, sizeGib: 50}", new DiskSettings(2, DiskType.CLOUD_HSSD, Gib.of(50)));
    }

    @Test
    void takesEverySetting() {
        contract.maps("{count: 3, type: CLOUD_SSD, sizeGib: 60}", new DiskSettings(3, DiskType.CLOUD_SSD, Gib.of(60)));
    }
}
