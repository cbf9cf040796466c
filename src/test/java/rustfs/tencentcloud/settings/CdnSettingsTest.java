package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.settings.binding.RecordContract;

class CdnSettingsTest {
    private final RecordContract<CdnSettings> contract = RecordContract.of(CdnSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "{domain: assets.studio.test, bucket: assets}",
                new CdnSettings(
                        DomainName.of("assets.studio.test"), CdnArea.OVERSEAS, BucketName.of("assets"), 30, null));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                """
                        domain: patches.studio.test
                        area: global
                        bucket: patches
                        cacheDays: 1
                        certificateId: aBcD1234
                        """,
                new CdnSettings(
                        DomainName.of("patches.studio.test"),
                        CdnArea.GLOBAL,
                        BucketName.of("patches"),
                        1,
                        CertificateId.of("aBcD1234")));
    }
}
