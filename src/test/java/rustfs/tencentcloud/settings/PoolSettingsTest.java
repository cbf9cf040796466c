package rustfs.tencentcloud.settings;

import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.binding.RecordContract;

class PoolSettingsTest {
    private final RecordContract<PoolSettings> contract = RecordContract.of(PoolSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "{name: pool1, nodes: 4, zones: [ap-guangzhou-3], disks: {count: 2, sizeGib: 50}}",
                PoolSettings.of(
                        PoolName.of("pool1"),
                        4,
                        List.of(Zone.of("ap-guangzhou-3")),
                        new DiskSettings(2, DiskType.CLOUD_HSSD, Gib.of(50))));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{name: cold, nodes: 6, zones: [ap-guangzhou-7, ap-guangzhou-3], disks: {count: 4, sizeGib: 100}, "
                        + "instanceType: S6.4XLARGE64, state: draining}",
                new PoolSettings(
                        PoolName.of("cold"),
                        6,
                        List.of(Zone.of("ap-guangzhou-7"), Zone.of("ap-guangzhou-3")),
                        new DiskSettings(4, DiskType.CLOUD_HSSD, Gib.of(100)),
                        InstanceType.of("S6.4XLARGE64"),
                        PoolState.DRAINING));
    }
}
