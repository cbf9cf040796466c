package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.settings.binding.RecordContract;

class LoadBalancerSettingsTest {
    private final RecordContract<LoadBalancerSettings> contract = RecordContract.of(LoadBalancerSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "{}",
                new LoadBalancerSettings(
                        Exposure.INTERNAL, LoadBalancerProtocol.TCP, null, Port.of(9000), Mbps.of(100)));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{exposure: public, protocol: https, certificateId: aBcD1234, port: 443, bandwidthMbps: 2000}",
                new LoadBalancerSettings(
                        Exposure.PUBLIC,
                        LoadBalancerProtocol.HTTPS,
                        CertificateId.of("aBcD1234"),
                        Port.of(443),
                        Mbps.of(2000)));
    }
}
