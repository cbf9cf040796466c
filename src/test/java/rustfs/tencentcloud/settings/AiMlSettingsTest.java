package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.binding.RecordContract;

class AiMlSettingsTest {
    private final RecordContract<AiMlSettings> contract = RecordContract.of(AiMlSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "gpu: {zone: ap-guangzhou-6}",
                new AiMlSettings(new GpuSettings(
                        InstanceType.of("GN7.5XLARGE80"),
                        1,
                        Zone.of("ap-guangzhou-6"),
                        GpuChargeType.ON_DEMAND,
                        null,
                        ImageName.of("Ubuntu Server 22.04 LTS 64bit"),
                        Gib.of(100))));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "gpu: {zone: ap-guangzhou-6}",
                new AiMlSettings(new GpuSettings(
                        InstanceType.of("GN7.5XLARGE80"),
                        1,
                        Zone.of("ap-guangzhou-6"),
                        GpuChargeType.ON_DEMAND,
                        null,
                        ImageName.of("Ubuntu Server 22.04 LTS 64bit"),
                        Gib.of(100))));
    }
}
