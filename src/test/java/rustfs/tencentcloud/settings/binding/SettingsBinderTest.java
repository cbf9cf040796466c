package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackYaml;

class SettingsBinderTest {
    @Nested
    class Keys {
        @Test
        void anUnknownKeyIsRefusedWithTheOneThatWasMeant() {
            Problem problem = only(StackYaml.sound().with("netwrok", "{}"));

            assertThat(problem.path().text()).isEqualTo("netwrok");
            assertThat(problem.allowed()).startsWith("one of region, workloads, tags");
            assertThat(problem.fix()).isEqualTo("did you mean network?");
        }

        @Test
        void anUnknownKeyInABlockOfAListIsRefusedAtItsPlace() {
            assertThat(StackYaml.sound()
                            .with("cluster.pools.0.disks.kind", "fast")
                            .problems())
                    .containsExactly("cluster.pools[0].disks.kind: there is no such setting");
        }

        @Test
        void aKeyInAnotherCaseIsRefused() {
            assertThat(only(StackYaml.sound().with("cluster.bufferprofile", "AiTraining"))
                            .fix())
                    .isEqualTo("did you mean bufferProfile?");
        }

        @Test
        void aSettingThatHasToBeSetIsMissed() {
            assertThat(StackYaml.sound().without("cluster.pools.0.nodes").problems())
                    .containsExactly("cluster.pools[0].nodes: it is not set and has no default");
        }

        @Test
        void aKeyWithoutAValueIsRefused() {
            assertThat(StackYaml.sound().with("access.consoleFrom", "").problems())
                    .containsExactly("access.consoleFrom: it is empty");
        }
    }

    @Nested
    class Types {
        @Test
        void yesAndNoAreTexts() {
            assertThat(only(StackYaml.sound().with("cluster.protection", "'no'"))
                            .fix())
                    .isEqualTo("write false");
            assertThat(only(StackYaml.sound().with("cluster.protection", "'maybe'"))
                            .fix())
                    .isNull();
        }

        @Test
        void aNumberInQuotesIsAText() {
            Problem problem = only(StackYaml.sound().with("cluster.pools.0.nodes", "'6'"));

            assertThat(problem.reason()).isEqualTo("'6' is a text");
            assertThat(problem.allowed()).isEqualTo("1 to 48");
            assertThat(problem.fix()).isEqualTo("write it without quotes");
        }

        @Test
        void aVersionOfTwoNumbersIsANumber() {
            Problem problem = only(StackYaml.sound().with("cluster.version", "1.0"));

            assertThat(problem.reason()).isEqualTo("1.0 is a number");
            assertThat(problem.fix()).isEqualTo("put it in quotes");
        }

        @Test
        void aSwitchInQuotesIsAText() {
            assertThat(StackYaml.sound().with("cluster.protection", "'true'").problems())
                    .containsExactly("cluster.protection: 'true' is a text");
        }

        @Test
        void aFractionIsNotAWholeNumber() {
            assertThat(StackYaml.sound().with("cluster.systemDiskGib", "50.5").problems())
                    .containsExactly("cluster.systemDiskGib: 50.5 is a number");
        }

        @Test
        void aNumberThatNoMachineHoldsIsTooLarge() {
            assertThat(StackYaml.sound()
                            .with("cluster.systemDiskGib", "50000000000")
                            .problems())
                    .containsExactly("cluster.systemDiskGib: 50000000000 is too large");
        }

        @Test
        void aTextWhereABlockIsExpectedIsRefused() {
            assertThat(StackYaml.sound().with("network", "hello").problems())
                    .containsExactly("network: 'hello' is a text");
        }

        @Test
        void oneZoneIsNotAListOfZones() {
            assertThat(StackYaml.sound().with("network.zones", "ap-guangzhou-3").problems())
                    .containsExactly("network.zones: 'ap-guangzhou-3' is a text");
        }

        @Test
        void aTagIsAText() {
            assertThat(StackYaml.sound().with("tags", "{costCentre: 42}").problems())
                    .containsExactly("tags.costCentre: 42 is a number");
        }
    }

    @Nested
    class Values {
        @Test
        void aChoiceInAnotherCaseIsRefusedWithTheOneThatWasMeant() {
            Problem problem = only(StackYaml.sound().with("loadBalancer.exposure", "Public"));

            assertThat(problem.reason()).isEqualTo("'Public' is not an exposure");
            assertThat(problem.allowed()).isEqualTo("one of internal, public");
            assertThat(problem.fix()).isEqualTo("did you mean public?");
        }

        @Test
        void aZoneThatARegionDoesNotHaveIsRefusedWithThoseThatItHas() {
            Problem problem = only(StackYaml.sound().with("network.zones.1", "ap-guangzhou-9"));

            assertThat(problem.path().text()).isEqualTo("network.zones[1]");
            assertThat(problem.reason()).isEqualTo("'ap-guangzhou-9' is not a zone of ap-guangzhou");
            assertThat(problem.allowed()).startsWith("one of ap-guangzhou-3, ");
        }

        @Test
        void anUnknownRegionIsRefused() {
            assertThat(only(StackYaml.sound().with("region", "ap-guangzou")).fix())
                    .isEqualTo("did you mean ap-guangzhou?");
        }

        @Test
        void anUnknownInstanceTypeIsRefusedWithTheNearest() {
            Problem problem = only(StackYaml.sound().with("cluster.instanceType", "SA5.2XLARGE23"));

            assertThat(problem.allowed()).startsWith("for instance SA5.2XLARGE32, ");
            assertThat(problem.fix()).isEqualTo("did you mean SA5.2XLARGE32?");
        }

        @Test
        void aBlockWithBitsBehindItsMaskIsRefusedWithTheOneThatWasMeant() {
            assertThat(only(StackYaml.sound().with("network.cidr", "10.20.0.1/16"))
                            .fix())
                    .isEqualTo("did you mean 10.20.0.0/16?");
        }

        @Test
        void aNumberOutsideItsBoundsIsRefused() {
            Problem problem = only(StackYaml.sound().with("cluster.snapshots.hour", "24"));

            assertThat(problem.reason()).isEqualTo("it is 24");
            assertThat(problem.allowed()).isEqualTo("0 to 23");
        }

        @Test
        void anAddressWithoutTlsIsRefused() {
            assertThat(StackYaml.sound()
                            .with("cluster.artifact.url", "http://mirror.test/1.0.1.zip")
                            .problems())
                    .containsExactly("cluster.artifact.url: 'http://mirror.test/1.0.1.zip' is not an address by HTTPS");
        }
    }

    @Nested
    class TheSecret {
        @Test
        void hasToBeSetAndSaysHow() {
            assertThat(only(StackYaml.sound().without("secret")).fix())
                    .isEqualTo("pulumi config set --secret rustfs:secret \"$(openssl rand -hex 32)\"");
        }

        @Test
        void isNotPrintedWhenItIsTooShort() {
            assertThat(only(StackYaml.sound().with("secret", "hunter2")).toString())
                    .contains("it has 7 characters")
                    .doesNotContain("hunter2");
        }

        @Test
        void isNotPrintedWithTheSettings() {
            BoundSettings bound = StackYaml.sound().bind();

            assertThat(bound.toString()).contains("[secret]").doesNotContain("0123456789abcdef");
            assertThat(bound.secret().reveal()).isEqualTo("0123456789abcdef0123456789abcdef");
        }
    }

    @Nested
    class TheReport {
        private static final Path GOLDEN = Path.of("src", "test", "resources", "settings", "report.txt");

        @Test
        void saysAllThatIsWrongAtOnce() throws IOException {
            StackYaml configuration = StackYaml.sound()
                    .with("netwrok", "{}")
                    .with("workloads.0", "Gaming")
                    .with("network.zones.1", "ap-guangzhou-9")
                    .with("cluster.version", "1.0")
                    .with("cluster.pools.0.disks.type", "CLOUD_HSD")
                    .with("loadBalancer.port", "70000")
                    .without("secret");

            assertThatThrownBy(configuration::bind)
                    .isInstanceOfSatisfying(SettingsException.class, refused -> {
                        if (Boolean.getBoolean("golden.update")) {
                            write(refused.getMessage() + "\n");
                        }
                    })
                    .hasMessage(Files.readString(GOLDEN).stripTrailing());
        }

        private static void write(String report) {
            try {
                Files.writeString(GOLDEN, report);
            } catch (IOException unwritable) {
                throw new AssertionError(unwritable);
            }
        }
    }

    private static Problem only(StackYaml configuration) {
        assertThat(configuration.problemsInFull()).hasSize(1);
        return configuration.problemsInFull().get(0);
    }
}
