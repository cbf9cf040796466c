package rustfs.tencentcloud.component.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.stacks.StackFixture;

/** What listeners there are for each protocol, with exactly what they are told. */
class ListenerTest {
    private static final Map<String, Object> HEALTH = Map.of(
            "healthCheckSwitch",
            true,
            "healthCheckIntervalTime",
            5.0,
            "healthCheckTimeOut",
            3.0,
            "healthCheckUnhealthNum",
            3.0,
            "healthCheckHealthNum",
            2.0);

    @Nested
    class Tcp {
        private static final Map<String, Object> S3 = described("rustfs-dev", "s3", "TCP", 9000.0);
        private static final Map<String, Object> CONSOLE = described("rustfs-dev", "console", "TCP", 9001.0);

        private final Recording recording = record(withConsole());
        private final Recording plain = record(withConsole().with("cluster.tls", "{enabled: false}"));

        @Test
        void passesS3OnAndAsksForReadinessWithoutTls() {
            assertThat(recording.named("ClbListener", "rustfs-dev-s3").inputs())
                    .isEqualTo(tcp(S3, health(9002.0, "/ready"), Map.of("scheduler", "LEAST_CONN")));
        }

        @Test
        void asksRustfsItselfWhereNodesSpeakPlainHttp() {
            assertThat(plain.named("ClbListener", "rustfs-dev-s3").inputs())
                    .isEqualTo(tcp(S3, health(9000.0, "/health/ready"), Map.of("scheduler", "LEAST_CONN")));
        }

        @Test
        void keepsPeopleAtTheConsoleWithOneNode() {
            Map<String, Object> sticky = Map.of("scheduler", "WRR", "sessionExpireTime", 3600.0);
            assertThat(recording.named("ClbListener", "rustfs-dev-console").inputs())
                    .isEqualTo(tcp(CONSOLE, health(9002.0, "/ready"), sticky));
            assertThat(plain.named("ClbListener", "rustfs-dev-console").inputs())
                    .isEqualTo(tcp(CONSOLE, health(9001.0, "/rustfs/console/health"), sticky));
        }

        @Test
        void hasNoRules() {
            assertThat(recording.ofType("ClbListenerRule")).isEmpty();
            assertThat(recording.ofType("ClbCustomizedConfigV2")).isEmpty();
            assertThat(recording.ofType("ClbAttachment"))
                    .hasSize(3)
                    .noneMatch(attachment -> attachment.inputs().containsKey("ruleId"));
        }

        private static Map<String, Object> health(double port, String path) {
            return Map.of("healthCheckPort", port, "healthCheckHttpPath", path);
        }

        private static Map<String, Object> tcp(
                Map<String, Object> described, Map<String, Object> health, Map<String, Object> more) {
            Map<String, Object> inputs = new HashMap<>(HEALTH);
            inputs.putAll(described);
            inputs.putAll(health);
            inputs.putAll(Map.of(
                    "idleConnectTimeout",
                    60.0,
                    "healthCheckType",
                    "HTTP",
                    "healthCheckHttpVersion",
                    "HTTP/1.1",
                    "healthCheckHttpMethod",
                    "GET",
                    "healthCheckHttpCode",
                    2.0));
            inputs.putAll(more);
            return inputs;
        }
    }

    @Nested
    class TcpSsl {
        private final Recording recording = record(withConsole()
                .with("cluster.tls", "{enabled: false}")
                .with("loadBalancer.protocol", "tcpSsl")
                .with("loadBalancer.certificateId", "aBcD1234"));

        @Test
        void endsTlsAndCanOnlyAskWhetherNodesAcceptConnections() {
            Map<String, Object> inputs = new HashMap<>(HEALTH);
            inputs.putAll(described("rustfs-dev", "s3", "TCP_SSL", 9000.0));
            inputs.putAll(Map.of(
                    "healthCheckType",
                    "TCP",
                    "certificateSslMode",
                    "UNIDIRECTIONAL",
                    "certificateId",
                    "aBcD1234",
                    "scheduler",
                    "LEAST_CONN"));
            assertThat(recording.named("ClbListener", "rustfs-dev-s3").inputs()).isEqualTo(inputs);
            inputs.putAll(described("rustfs-dev", "console", "TCP_SSL", 9001.0));
            assertThat(recording.named("ClbListener", "rustfs-dev-console").inputs())
                    .isEqualTo(inputs);
        }
    }

    @Nested
    class Https {
        private final Recording recording = record(https());

        @Test
        void endsTlsAndLeavesTheRestToRules() {
            Map<String, Object> inputs = new HashMap<>(described("rustfs-dev", "s3", "HTTPS", 9000.0));
            inputs.putAll(Map.of(
                    "certificateSslMode", "UNIDIRECTIONAL", "certificateId", "aBcD1234", "keepaliveEnable", 0.0));
            assertThat(recording.named("ClbListener", "rustfs-dev-s3").inputs()).isEqualTo(inputs);
        }

        @Test
        void forwardsTheNameAndTheHostsOfBuckets() {
            assertThat(recording.names("ClbListenerRule"))
                    .containsExactly(
                            "rustfs-dev-console-name",
                            "rustfs-dev-public-s3-buckets",
                            "rustfs-dev-public-s3-name",
                            "rustfs-dev-s3-buckets",
                            "rustfs-dev-s3-name");
            Map<String, Object> inputs = rule("rustfs-dev", "s3", "HTTPS", Map.of("scheduler", "LEAST_CONN"));
            inputs.putAll(Map.of(
                    "domain",
                    "s3.storage.test",
                    "healthCheckHttpDomain",
                    "s3.storage.test",
                    "healthCheckHttpPath",
                    "/health/ready"));
            assertThat(recording.named("ClbListenerRule", "rustfs-dev-s3-name").inputs())
                    .isEqualTo(inputs);
            inputs.put("domain", "*.s3.storage.test");
            assertThat(recording
                            .named("ClbListenerRule", "rustfs-dev-s3-buckets")
                            .inputs())
                    .isEqualTo(inputs);
        }

        @Test
        void speaksHttpToNodesThatDo() {
            Recording plain = record(https().with("cluster.tls", "{enabled: false}"));

            assertThat(plain.named("ClbListenerRule", "rustfs-dev-s3-name").inputs())
                    .containsEntry("forwardType", "HTTP")
                    .containsEntry("healthCheckType", "HTTP");
        }

        @Test
        void forwardsTheConsoleUnderItsNameAndKeepsPeopleWithOneNode() {
            Map<String, Object> inputs =
                    rule("rustfs-dev", "console", "HTTPS", Map.of("scheduler", "WRR", "sessionExpireTime", 3600.0));
            inputs.putAll(Map.of(
                    "domain",
                    "console.storage.test",
                    "healthCheckHttpDomain",
                    "console.storage.test",
                    "healthCheckHttpPath",
                    "/rustfs/console/health"));
            assertThat(recording
                            .named("ClbListenerRule", "rustfs-dev-console-name")
                            .inputs())
                    .isEqualTo(inputs);
        }

        @Test
        void attachesNodesToEachRule() {
            Declared attachment = recording.named("ClbAttachment", "rustfs-dev-s3-buckets");

            assertThat(recording.names("ClbAttachment")).isEqualTo(recording.names("ClbListenerRule"));
            assertThat(attachment.inputs())
                    .containsEntry("listenerId", "rustfs-dev-s3-listener")
                    .containsEntry("ruleId", "rustfs-dev-s3-buckets-rule");
            assertThat((List<?>) attachment.input("targets"))
                    .hasSize(6)
                    .first()
                    .isEqualTo(Map.of("instanceId", "rustfs-dev-pool1-1-id", "port", 9000.0, "weight", 10.0));
        }

        @Test
        void letsLargeObjectsThroughUnbuffered() {
            assertThat(recording.names("ClbCustomizedConfigV2"))
                    .containsExactly("rustfs-dev-public-s3", "rustfs-dev-s3");
            assertThat(recording.named("ClbCustomizedConfigV2", "rustfs-dev-s3").inputs())
                    .isEqualTo(Map.of(
                            "configName",
                            "rustfs-dev-s3",
                            "configType",
                            "LOCATION",
                            "configContent",
                            "client_max_body_size 10240M;\r\nclient_body_timeout 120s;\r\n"
                                    + "proxy_request_buffering off;\r\nproxy_read_timeout 300s;\r\n"
                                    + "proxy_send_timeout 300s;"));
            Declared attachment = recording.named("ClbCustomizedConfigAttachment", "rustfs-dev-s3");
            assertThat(attachment.input("configId")).isEqualTo("rustfs-dev-s3-config");
            assertThat(attachment.input("bindLists"))
                    .isEqualTo(List.of(
                            binding("s3.storage.test", "rustfs-dev-s3-name-rule"),
                            binding("*.s3.storage.test", "rustfs-dev-s3-buckets-rule")));
            assertThat(attachment.isDeletedBeforeItsReplacement()).isTrue();
        }

        private static Map<String, Object> binding(String domain, String rule) {
            return Map.of(
                    "loadBalancerId",
                    "rustfs-dev-id",
                    "listenerId",
                    "rustfs-dev-s3-listener",
                    "domain",
                    domain,
                    "locationId",
                    rule);
        }

        private static Map<String, Object> rule(String balancer, String word, String scheme, Map<String, Object> more) {
            Map<String, Object> inputs = new HashMap<>(HEALTH);
            inputs.putAll(Map.of(
                    "clbId",
                    balancer + "-id",
                    "listenerId",
                    balancer + "-" + word + "-listener",
                    "url",
                    "/",
                    "forwardType",
                    scheme,
                    "targetType",
                    "NODE",
                    "healthCheckType",
                    scheme,
                    "healthCheckHttpMethod",
                    "GET",
                    "healthCheckHttpCode",
                    2.0));
            inputs.putAll(more);
            return inputs;
        }
    }

    @Test
    void goBeforeTheirReplacementAsAPortHasOne() {
        assertThat(record(withConsole()).ofType("ClbListener"))
                .hasSize(3)
                .allMatch(Declared::isDeletedBeforeItsReplacement);
    }

    private static StackYaml withConsole() {
        return StackYaml.sound().with("access.consoleFrom", "[10.0.0.0/8]");
    }

    static StackYaml https() {
        return withConsole()
                .with("loadBalancer.protocol", "https")
                .with("loadBalancer.certificateId", "aBcD1234")
                .with("names", "{zone: storage.test, publicRecord: {domain: studio.test, name: s3.storage}}");
    }

    private static Map<String, Object> described(String balancer, String word, String protocol, double port) {
        return Map.of(
                "clbId", balancer + "-id", "listenerName", balancer + "-" + word, "protocol", protocol, "port", port);
    }

    private static Recording record(StackYaml yaml) {
        return StackFixture.record(yaml);
    }
}
