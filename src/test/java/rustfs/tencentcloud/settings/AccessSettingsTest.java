package rustfs.tencentcloud.settings;

import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.settings.binding.RecordContract;

class AccessSettingsTest {
    private final RecordContract<AccessSettings> contract = RecordContract.of(AccessSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{}", new AccessSettings(List.of(), List.of(), List.of()));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{s3From: [10.0.0.0/8], consoleFrom: [10.1.0.0/16, 10.2.0.0/16],"
                        + " outbound: [{to: 10.9.0.0/24, ports: [8443, 9100]}]}",
                new AccessSettings(
                        List.of(CidrBlock.of("10.0.0.0/8")),
                        List.of(CidrBlock.of("10.1.0.0/16"), CidrBlock.of("10.2.0.0/16")),
                        List.of(new OutboundRuleSettings(
                                CidrBlock.of("10.9.0.0/24"), List.of(Port.of(8443), Port.of(9100))))));
    }
}
