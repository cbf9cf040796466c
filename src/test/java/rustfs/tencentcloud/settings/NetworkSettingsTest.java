package rustfs.tencentcloud.settings;

import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.binding.RecordContract;

class NetworkSettingsTest {
    private final RecordContract<NetworkSettings> contract = RecordContract.of(NetworkSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "zones: [ap-guangzhou-3]",
                new NetworkSettings(
                        CidrBlock.of("10.20.0.0/16"),
                        List.of(Zone.of("ap-guangzhou-3")),
                        NatStrategy.SINGLE,
                        Mbps.of(100),
                        new FlowLogSettings(true, 30)));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                """
                        cidr: 172.16.0.0/16
                        zones: [ap-guangzhou-3, ap-guangzhou-6]
                        nat: perZone
                        natBandwidthMbps: 500
                        flowLog: {enabled: false}
                        """,
                new NetworkSettings(
                        CidrBlock.of("172.16.0.0/16"),
                        List.of(Zone.of("ap-guangzhou-3"), Zone.of("ap-guangzhou-6")),
                        NatStrategy.PER_ZONE,
                        Mbps.of(500),
                        new FlowLogSettings(false, 30)));
    }
}
