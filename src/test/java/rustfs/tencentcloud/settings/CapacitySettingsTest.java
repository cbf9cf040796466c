package rustfs.tencentcloud.settings;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.binding.RecordContract;

class CapacitySettingsTest {
    private final RecordContract<CapacitySettings> contract = RecordContract.of(CapacitySettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "{usableTib: 200}", new CapacitySettings(BigDecimal.valueOf(200), Survival.ZONE, List.of()));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{usableTib: 0.5, survives: node, zones: [ap-guangzhou-6]}",
                new CapacitySettings(new BigDecimal("0.5"), Survival.NODE, List.of(Zone.of("ap-guangzhou-6"))));
    }
}
