package rustfs.tencentcloud.settings;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.settings.binding.RecordContract;

class GamingSettingsTest {
    private final RecordContract<GamingSettings> contract = RecordContract.of(GamingSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                "cdn: {domain: assets.studio.test, bucket: assets}",
                new GamingSettings(new CdnSettings(
                        DomainName.of("assets.studio.test"), CdnArea.OVERSEAS, BucketName.of("assets"), 30, null)));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "cdn: {domain: assets.studio.test, bucket: assets, cacheDays: 2}",
                new GamingSettings(new CdnSettings(
                        DomainName.of("assets.studio.test"), CdnArea.OVERSEAS, BucketName.of("assets"), 2, null)));
    }
}
