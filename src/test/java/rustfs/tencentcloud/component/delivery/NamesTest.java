package rustfs.tencentcloud.component.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.stacks.StackFixture;

/** The names of a whole stack: in the network, on the internet, and in what the stack says of itself. */
class NamesTest {
    @Nested
    class InTheNetwork {
        private final Recording recording = record(ListenerTest.https());

        @Test
        void areAZoneWithTheEndpointsAndEveryNode() {
            assertThat(recording.named("PrivateDnsZone", "rustfs-dev-names").inputs())
                    .containsEntry("domain", "storage.test")
                    .containsEntry("dnsForwardStatus", "ENABLED")
                    .doesNotContainKey("vpcSets");
            assertThat(recording.ofType("PrivateDnsRecord"))
                    .extracting(record -> record.name() + " " + record.input("subDomain") + " "
                            + record.input("recordType") + " " + record.input("recordValue"))
                    .containsExactly(
                            "rustfs-dev-names-console console A 192.0.2.10",
                            "rustfs-dev-names-rustfs-pool1-1 rustfs-pool1-1 A 10.20.52.2",
                            "rustfs-dev-names-rustfs-pool1-2 rustfs-pool1-2 A 10.20.100.2",
                            "rustfs-dev-names-rustfs-pool1-3 rustfs-pool1-3 A 10.20.116.2",
                            "rustfs-dev-names-rustfs-pool1-4 rustfs-pool1-4 A 10.20.52.3",
                            "rustfs-dev-names-rustfs-pool1-5 rustfs-pool1-5 A 10.20.100.3",
                            "rustfs-dev-names-rustfs-pool1-6 rustfs-pool1-6 A 10.20.116.3",
                            "rustfs-dev-names-s3 s3 A 192.0.2.10",
                            "rustfs-dev-names-s3-buckets *.s3 A 192.0.2.10");
        }

        @Test
        void areSeenByTheNetworkOfTheStackAlone() {
            Declared binding = recording.named("PrivateDnsZoneVpcAttachment", "rustfs-dev-names");

            assertThat(binding.inputs())
                    .isEqualTo(Map.of(
                            "zoneId",
                            "rustfs-dev-names-id",
                            "vpcSet",
                            Map.of("region", "ap-guangzhou", "uniqVpcId", "rustfs-dev-id")));
        }

        @Test
        void areLetGoByTheNetworkBeforeTheirLastRecordGoes() {
            Declared binding = recording.named("PrivateDnsZoneVpcAttachment", "rustfs-dev-names");

            assertThat(PulumiTest.extractValue(binding.options().getDependsOn()))
                    .hasSize(9)
                    .allMatch(resource -> resource.pulumiResourceType().contains("PrivateDnsRecord"));
        }

        @Test
        void keepTheirResourcesWhenTheyChange() {
            Recording other = record(ListenerTest.https().with("names.s3", "objects"));

            assertThat(other.names("PrivateDnsRecord")).isEqualTo(recording.names("PrivateDnsRecord"));
            assertThat(other.named("PrivateDnsRecord", "rustfs-dev-names-s3-buckets")
                            .input("subDomain"))
                    .isEqualTo("*.objects");
        }

        @Test
        void addNothingElseToTheStack() {
            StackYaml unnamed = StackYaml.sound();
            List<String> before = everything(record(unnamed));

            assertThat(everything(record(unnamed.with("names", "{zone: storage.test}"))))
                    .containsAll(before)
                    .filteredOn(declared -> !before.contains(declared))
                    .allMatch(declared -> declared.contains("PrivateDns") || declared.contains("PrivateNames"));
        }

        @Test
        void haveNoneForAConsoleThatIsNotServed() {
            assertThat(record(ListenerTest.https().without("access.consoleFrom"))
                            .names("PrivateDnsRecord"))
                    .doesNotContain("rustfs-dev-names-console");
        }

        private static List<String> everything(Recording recording) {
            return recording.resources().stream().map(Declared::toString).toList();
        }
    }

    @Nested
    class OnTheInternet {
        @Test
        void leadToThePublicLoadBalancer() {
            assertThat(record(ListenerTest.https()).ofType("DnspodRecord"))
                    .extracting(Declared::inputs)
                    .containsExactly(publicRecord("s3.storage"), publicRecord("*.s3.storage"));
        }

        @Test
        void areNoneWithoutARecordInTheSettings() {
            assertThat(record(ListenerTest.https().without("names.publicRecord"))
                            .ofType("DnspodRecord"))
                    .isEmpty();
        }

        @Test
        void areThoseThatThePublicListenerForwards() {
            Recording recording = record(ListenerTest.https());

            assertThat(recording
                            .named("ClbListenerRule", "rustfs-dev-public-s3-name")
                            .input("domain"))
                    .isEqualTo("s3.storage.studio.test");
            assertThat(recording
                            .named("ClbListenerRule", "rustfs-dev-public-s3-buckets")
                            .input("domain"))
                    .isEqualTo("*.s3.storage.studio.test");
        }

        private static Map<String, Object> publicRecord(String subDomain) {
            return Map.of(
                    "domain",
                    "studio.test",
                    "subDomain",
                    subDomain,
                    "recordType",
                    "A",
                    "recordLine",
                    "默认",
                    "value",
                    "192.0.2.10",
                    "ttl",
                    600.0);
        }
    }

    @Nested
    class Endpoints {
        @Test
        void areGivenByName() {
            assertThat(outputs(ListenerTest.https().with("loadBalancer.port", "443")))
                    .containsEntry("s3Endpoint", "https://s3.storage.test")
                    .containsEntry("s3PublicEndpoint", "https://s3.storage.studio.test")
                    .containsEntry("consoleEndpoint", "https://console.storage.test:9001/rustfs/console/");
        }

        @Test
        void areGivenByAddressWithoutNames() {
            assertThat(outputs(StackYaml.sound()))
                    .containsEntry("s3Endpoint", "https://192.0.2.10:9000")
                    .containsEntry("s3PublicEndpoint", "https://192.0.2.10:9000");
        }

        @ParameterizedTest
        @CsvSource({"9000, http://192.0.2.10:9000", "80, http://192.0.2.10"})
        void beginAsNodesSpeakWhereBytesArePassedOn(String port, String endpoint) {
            assertThat(outputs(StackYaml.sound()
                            .with("cluster.tls", "{enabled: false}")
                            .with("loadBalancer.port", port)))
                    .containsEntry("s3Endpoint", endpoint);
        }

        private static Map<String, Object> outputs(StackYaml yaml) {
            return record(yaml).result().outputs().entrySet().stream()
                    .filter(output -> output.getKey().contains("Endpoint"))
                    .collect(Collectors.toMap(Map.Entry::getKey, output -> PulumiTest.extractValue(output.getValue())));
        }
    }

    private static Recording record(StackYaml yaml) {
        return StackFixture.record(yaml);
    }
}
