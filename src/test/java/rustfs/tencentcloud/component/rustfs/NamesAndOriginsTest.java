package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.settings.StackYaml;

/** What RustFS is told of the names that clients use, and of the addresses that it may call. */
class NamesAndOriginsTest {
    private static StackYaml named() {
        return StackYaml.sound().with("names", "{zone: storage.test, publicRecord: {domain: studio.test}}");
    }

    @Test
    void bucketsAreHostsBelowTheNamesOfTheEndpoint() {
        assertThat(ClusterFixture.script(named()).firstBoot())
                .contains("\nRUSTFS_SERVER_DOMAINS=s3.storage.test,s3.studio.test\n");
    }

    @Test
    void bucketsAreInThePathAloneWithoutNames() {
        assertThat(ClusterFixture.script(StackYaml.sound()).firstBoot()).doesNotContain("RUSTFS_SERVER_DOMAINS");
    }

    @Test
    void privateOriginsAreAllowedOneByOne() {
        StackYaml yaml = StackYaml.sound()
                .with("cluster.outbound.allowOrigins", "['https://hooks.internal', 'http://10.1.2.3:9100']");

        assertThat(ClusterFixture.script(yaml).firstBoot())
                .contains("\nRUSTFS_OUTBOUND_ALLOW_ORIGINS=https://hooks.internal,http://10.1.2.3:9100\n");
        assertThat(ClusterFixture.script(StackYaml.sound()).firstBoot())
                .doesNotContain("RUSTFS_OUTBOUND_ALLOW_ORIGINS");
    }

    @ParameterizedTest
    @CsvSource({
        "names.s3, objects",
        "names.console, admin",
        "names.publicRecord.name, objects",
        "cluster.outbound.allowOrigins, ['http://10.1.2.3:9100']"
    })
    void anotherOfThemIsAnotherRevision(String setting, String value) {
        assertThat(ClusterFixture.script(named().with(setting, value)).revision())
                .isNotEqualTo(ClusterFixture.script(named()).revision());
    }
}
