package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.cloud.HostLabel;
import rustfs.tencentcloud.settings.binding.RecordContract;

class NamesSettingsTest {
    private static final DomainName ZONE = DomainName.of("storage.internal");
    private static final NamesSettings BY_DEFAULT =
            new NamesSettings(ZONE, HostLabel.of("s3"), HostLabel.of("console"), null);
    private static final PublicRecordSettings PUBLIC =
            new PublicRecordSettings(DomainName.of("studio.test"), HostLabel.of("objects.storage"));

    private final RecordContract<NamesSettings> contract = RecordContract.of(NamesSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults("{zone: storage.internal}", BY_DEFAULT);
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                "{zone: storage.internal, s3: objects, console: admin,"
                        + " publicRecord: {domain: studio.test, name: objects.storage}}",
                new NamesSettings(ZONE, HostLabel.of("objects"), HostLabel.of("admin"), PUBLIC));
    }

    @Test
    void namesTheEndpoints() {
        assertThat(BY_DEFAULT.s3Name()).hasToString("s3.storage.internal");
        assertThat(BY_DEFAULT.consoleName()).hasToString("console.storage.internal");
        assertThat(BY_DEFAULT.publicS3Name()).hasToString("s3.storage.internal");
        assertThat(new NamesSettings(ZONE, HostLabel.of("s3"), HostLabel.of("console"), PUBLIC).publicS3Name())
                .hasToString("objects.storage.studio.test");
    }

    @Test
    void listsWhatClientsCallTheCluster() {
        assertThat(BY_DEFAULT.clientNames())
                .containsExactly("s3.storage.internal", "*.s3.storage.internal", "console.storage.internal");
        assertThat(new NamesSettings(ZONE, HostLabel.of("s3"), HostLabel.of("console"), PUBLIC).clientNames())
                .containsExactly(
                        "s3.storage.internal",
                        "*.s3.storage.internal",
                        "objects.storage.studio.test",
                        "*.objects.storage.studio.test",
                        "console.storage.internal");
    }

    @Nested
    class PublicRecord {
        private final RecordContract<PublicRecordSettings> contract = RecordContract.of(PublicRecordSettings.class);

        @Test
        void listsItsDefaults() {
            contract.hasDefaults(
                    "{domain: studio.test}",
                    new PublicRecordSettings(DomainName.of("studio.test"), HostLabel.of("s3")));
        }

        @Test
        void takesEverySetting() {
            contract.maps("{domain: studio.test, name: objects.storage}", PUBLIC);
        }
    }
}
