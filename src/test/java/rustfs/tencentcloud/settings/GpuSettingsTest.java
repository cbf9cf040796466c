package rustfs.tencentcloud.settings;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.binding.RecordContract;

class GpuSettingsTest {
    private final RecordContract<GpuSettings> contract = RecordContract.of(GpuSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "zone: ap-guangzhou-6",
                new GpuSettings(
                        InstanceType.of("GN7.5XLARGE80"),
                        1,
                        Zone.of("ap-guangzhou-6"),
                        GpuChargeType.ON_DEMAND,
                        null,
                        ImageName.of("Ubuntu Server 22.04 LTS 64bit"),
                        Gib.of(100)));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                """
                        instanceType: GT4.4XLARGE96
                        count: 0
                        zone: ap-guangzhou-4
                        chargeType: spot
                        spotMaxPricePerHour: 1.25
                        image: Debian 12 GPU
                        systemDiskGib: 200
                        """,
                new GpuSettings(
                        InstanceType.of("GT4.4XLARGE96"),
                        0,
                        Zone.of("ap-guangzhou-4"),
                        GpuChargeType.SPOT,
                        new BigDecimal("1.25"),
                        ImageName.of("Debian 12 GPU"),
                        Gib.of(200)));
    }
}
