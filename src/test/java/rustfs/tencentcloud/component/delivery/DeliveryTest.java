package rustfs.tencentcloud.component.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.stacks.StackFixture;

/** What the components of this package declare within a whole stack. */
class DeliveryTest {
    @Nested
    class LoadBalancers {
        private final Recording recording = record(StackYaml.sound().with("access.consoleFrom", "[10.0.0.0/8]"));

        @Test
        void anInternalOneStandsInThePrivateTierOfTheFirstNode() {
            assertThat(recording.named("ClbInstance", "rustfs-dev").inputs())
                    .containsEntry("networkType", "INTERNAL")
                    .containsEntry("subnetId", "rustfs-dev-private-ap-guangzhou-3-id")
                    .containsEntry("clbName", "rustfs-dev")
                    .doesNotContainKey("internetChargeType");
        }

        @Test
        void aPublicOneHasTheBandwidthOfTheSettings() {
            assertThat(recording.named("ClbInstance", "rustfs-dev-public").inputs())
                    .containsEntry("networkType", "OPEN")
                    .containsEntry("internetChargeType", "TRAFFIC_POSTPAID_BY_HOUR")
                    .containsEntry("internetBandwidthMaxOut", 100.0)
                    .doesNotContainKey("subnetId");
        }

        @Test
        void areGuardedByTheirSecurityGroup() {
            assertThat(recording.ofType("ClbInstance"))
                    .hasSize(2)
                    .allMatch(balancer -> balancer.input("securityGroups").equals(List.of("rustfs-dev-balancer-id")));
        }

        @Test
        void goBeforeTheirReplacementAsTheirNameIsUnique() {
            assertThat(recording.ofType("ClbInstance")).allMatch(Declared::isDeletedBeforeItsReplacement);
        }

        @Test
        void haveEveryNodeAsTarget() {
            Declared attachment = recording.named("ClbAttachment", "rustfs-dev-s3");

            assertThat(attachment.input("listenerId")).isEqualTo("rustfs-dev-s3-listener");
            assertThat((List<?>) attachment.input("targets"))
                    .hasSize(6)
                    .first()
                    .isEqualTo(Map.of("instanceId", "rustfs-dev-pool1-1-id", "port", 9000.0, "weight", 10.0));
        }

        @Test
        void anotherPortOfTheListenerLeavesThatOfTheNodes() {
            Recording other = record(StackYaml.sound().with("loadBalancer.port", "443"));

            assertThat(other.named("ClbListener", "rustfs-dev-s3").inputs())
                    .containsEntry("port", 443.0)
                    .containsEntry("healthCheckPort", 9002.0);
            assertThat(other.named("ClbAttachment", "rustfs-dev-s3")
                            .input("targets")
                            .toString())
                    .contains("port=9000.0");
        }

        @Test
        void serveTheConsoleInsideOnlyAndOnlyToSomebody() {
            assertThat(recording.names("ClbListener"))
                    .containsExactly("rustfs-dev-console", "rustfs-dev-public-s3", "rustfs-dev-s3");
            assertThat(record(StackYaml.sound()).names("ClbListener"))
                    .containsExactly("rustfs-dev-public-s3", "rustfs-dev-s3");
        }
    }

    @Nested
    class Domains {
        @Test
        void fetchFromThePublicLoadBalancer() {
            Declared domain = record(StackYaml.sound()).named("CdnDomain", "rustfs-dev-assets");

            assertThat(domain.inputs())
                    .containsEntry("domain", "assets.studio.test")
                    .containsEntry("area", "overseas")
                    .containsEntry("serviceType", "web");
            assertThat(domain.input("origin"))
                    .isEqualTo(Map.of(
                            "originType",
                            "ip",
                            "originLists",
                            List.of("192.0.2.10:9000"),
                            "serverName",
                            "assets.studio.test",
                            "originPullProtocol",
                            "https"));
        }

        @Test
        void fetchByThePublicNameWhereThereIsOne() {
            assertThat(origin(ListenerTest.https()))
                    .containsEntry("serverName", "s3.storage.studio.test")
                    .containsEntry("originPullProtocol", "https");
        }

        @Test
        void fetchByHttpWhereNothingSpeaksTls() {
            assertThat(origin(StackYaml.sound().with("cluster.tls", "{enabled: false}")))
                    .containsEntry("originPullProtocol", "http");
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> origin(StackYaml yaml) {
            return (Map<String, Object>)
                    record(yaml).named("CdnDomain", "rustfs-dev-assets").input("origin");
        }

        @Test
        void keepTheBucketAndPassEverythingElseThrough() {
            assertThat(record(StackYaml.sound().with("gaming.cdn.cacheDays", "2"))
                            .named("CdnDomain", "rustfs-dev-assets")
                            .input("ruleCaches"))
                    .isEqualTo(List.of(passedThrough("all", "*"), kept("/assets/", 172_800.0)));
        }

        @Test
        void keepNothingForNoDays() {
            assertThat(record(StackYaml.sound().with("gaming.cdn.cacheDays", "0"))
                            .named("CdnDomain", "rustfs-dev-assets")
                            .input("ruleCaches"))
                    .isEqualTo(List.of(passedThrough("all", "*"), passedThrough("directory", "/assets/")));
        }

        @Test
        void showTheCertificateAndSendPlayersToHttps() {
            String https = record(StackYaml.sound())
                    .named("CdnDomain", "rustfs-dev-assets")
                    .input("httpsConfig")
                    .toString();

            assertThat(https).contains("httpsSwitch=on", "certificateId=aBcD1234", "redirectType=https");
        }

        @Test
        void serveHttpWithoutACertificate() {
            assertThat(record(StackYaml.sound().without("gaming.cdn.certificateId"))
                            .named("CdnDomain", "rustfs-dev-assets")
                            .input("httpsConfig"))
                    .isEqualTo(Map.of("httpsSwitch", "off"));
        }

        private static Map<String, Object> kept(String path, double seconds) {
            return Map.of(
                    "ruleType",
                    "directory",
                    "rulePaths",
                    List.of(path),
                    "switch",
                    "on",
                    "noCacheSwitch",
                    "off",
                    "cacheTime",
                    seconds);
        }

        private static Map<String, Object> passedThrough(String type, String path) {
            return Map.of(
                    "ruleType",
                    type,
                    "rulePaths",
                    List.of(path),
                    "switch",
                    "off",
                    "noCacheSwitch",
                    "on",
                    "cacheTime",
                    0.0);
        }
    }

    private static Recording record(StackYaml yaml) {
        return StackFixture.record(yaml);
    }
}
