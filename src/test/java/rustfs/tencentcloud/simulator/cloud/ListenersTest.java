package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static rustfs.tencentcloud.simulator.operation.TestProvider.text;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** Listeners by their protocol, what hangs on those that read HTTP, and their configurations. */
class ListenersTest {
    private static final String PROVIDER = "";

    @TempDir
    private Path folder;

    private TestProvider cloud;
    private TestProvider.Site site;
    private String balancer;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
        site = cloud.site();
        balancer = cloud.create(
                        "ClbInstance",
                        "b",
                        "{'clbName': 'rustfs', 'networkType': 'INTERNAL', 'vpcId': '%s', 'subnetId': '%s'}",
                        site.vpc().id(),
                        site.subnet().id())
                .id();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Nested
    class Protocols {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                TCP     | 'healthCheckSwitch': true, 'healthCheckType': 'HTTP', 'healthCheckHttpCode': 2, 'healthCheckHttpVersion': 'HTTP/1.1', 'healthCheckHttpPath': '/ready', 'healthCheckPort': 9002
                TCP     | 'scheduler': 'WRR', 'sessionExpireTime': 3600, 'idleConnectTimeout': 60
                TCP_SSL | 'certificateSslMode': 'UNIDIRECTIONAL', 'certificateId': 'aBcD1234', 'healthCheckSwitch': true, 'healthCheckType': 'TCP'
                HTTPS   | 'certificateSslMode': 'UNIDIRECTIONAL', 'certificateId': 'aBcD1234', 'keepaliveEnable': 0
                HTTPS   | 'sniSwitch': true
                """)
        void takeWhatSuitsThem(String protocol, String more) {
            assertThat(text(listener(protocol, more), "protocol")).isEqualTo(protocol);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                TCP_SSL | 'certificateId': 'aBcD1234', 'healthCheckSwitch': true, 'healthCheckType': 'HTTP', 'healthCheckHttpCode': 2    | health_check_http_code can only be set with protocol HTTP/HTTPS or HTTP of TCP
                TCP_SSL | 'certificateId': 'aBcD1234', 'healthCheckSwitch': true, 'healthCheckType': 'HTTP', 'healthCheckHttpPath': '/'  | health_check_http_path can only be set with protocol HTTP/HTTPS or HTTP of TCP
                TCP     | 'healthCheckSwitch': true, 'healthCheckType': 'TCP', 'healthCheckHttpMethod': 'GET'                            | health_check_http_method can only be set with protocol HTTP/HTTPS or HTTP of TCP
                TCP     | 'healthCheckSwitch': true, 'healthCheckType': 'TCP', 'healthCheckHttpVersion': 'HTTP/1.1'                      | health_check_http_version can only be set with protocol HTTP of TCP
                HTTPS   | 'certificateId': 'aBcD1234', 'healthCheckSwitch': true                                                         | health para can only be set with TCP/UDP/TCP_SSL listener or rule of HTTP/HTTPS listener
                TCP_SSL | 'scheduler': 'WRR'                                                                                             | must set one of them
                TCP_SSL | 'certificateSslMode': 'UNIDIRECTIONAL'                                                                         | certificated Id is null
                HTTPS   | 'certificateSslMode': 'MUTUAL', 'certificateId': 'aBcD1234'                                                    | the ssl mode is 'MUTUAL'
                TCP     | 'sniSwitch': true                                                                                              | sni_switch can only be set with protocol HTTPS
                TCP_SSL | 'certificateId': 'aBcD1234', 'scheduler': 'WRR', 'sessionExpireTime': 60                                       | session_expire_time can only be set with protocol TCP/UDP
                TCP     | 'scheduler': 'LEAST_CONN', 'sessionExpireTime': 60                                                             | session_expire_time can only be set when scheduler is WRR
                """)
        void areRefusedByTheProviderWithWhatDoesNotSuitThem(String protocol, String more, String message) {
            refused(() -> listener(protocol, more), PROVIDER, message);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                HTTPS   | 'keepaliveEnable': 0                                    | A listener for HTTPS needs a certificate
                TCP     | 'certificateId': 'aBcD1234'                             | A listener for TCP takes no certificate.
                HTTPS   | 'certificateId': 'aBcD1234', 'idleConnectTimeout': 60   | IdleConnectTimeout is for TCP and UDP listeners, not for HTTPS.
                TCP_SSL | 'certificateId': 'aBcD1234', 'idleConnectTimeout': 60   | IdleConnectTimeout is for TCP and UDP listeners, not for TCP_SSL.
                TCP     | 'keepaliveEnable': 1                                    | KeepaliveEnable is for HTTP and HTTPS listeners, not for TCP.
                TCP     | 'healthCheckSwitch': true, 'healthCheckType': 'HTTP'    | needs HttpCode and HttpVersion
                """)
        void areRefusedByTheCloudWithWhatDoesNotSuitThem(String protocol, String more, String message) {
            refused(() -> listener(protocol, more), "InvalidParameter", message);
        }
    }

    @Nested
    class Rules {
        @Test
        void areForListenersThatReadHttp() {
            Provider.State listener = listener("TCP", "'scheduler': 'WRR'");
            refused(
                    () -> rule(listener, "s3.test", ""),
                    PROVIDER,
                    "The rule can only be created/modified with listeners of protocol HTTP/HTTPS");
        }

        @Test
        void haveADomainOfTheirOwn() {
            Provider.State listener = https();
            Provider.State rule = rule(listener, "*.s3.test", "");
            assertThat(rule.id()).isEqualTo(listener.id() + "#" + text(rule, "ruleId"));
            refused(
                    () -> rule(listener, "*.s3.test", ""),
                    "InvalidParameterValue.Duplicate",
                    "The listener has a rule for '*.s3.test/' already.");
            refused(
                    () -> rule(listener, "s3.*.test", ""),
                    "InvalidParameter.FormatError",
                    "'s3.*.test' is not a domain name.");
        }

        @Test
        void keepSessionsWithRoundRobinAlone() {
            Provider.State listener = https();
            refused(
                    () -> rule(listener, "s3.test", ", 'scheduler': 'LEAST_CONN', 'sessionExpireTime': 60"),
                    PROVIDER,
                    "session_expire_time can only be set when scheduler is WRR");
        }

        @Test
        void areWhereMachinesStand() {
            Provider.State listener = https();
            String node = cloud.create("Instance", "n", site.instance("")).id();
            refused(
                    () -> targets(listener, "", node),
                    "InvalidParameter.LocationNotFound",
                    "is for HTTPS: a forwarding rule has to be named.");
            String rule = text(rule(listener, "s3.test", ""), "ruleId");
            assertThat(targets(listener, ", 'ruleId': '" + rule + "'", node).id())
                    .isEqualTo(rule + "#" + text(listener, "listenerId") + "#" + balancer);
            refused(
                    () -> targets(listener, ", 'ruleId': 'loc-gone0000'", node),
                    "InvalidParameter.LocationNotFound",
                    "The forwarding rule 'loc-gone0000' does not exist.");
        }

        private Provider.State targets(Provider.State listener, String more, String node) {
            return cloud.create(
                    "ClbAttachment",
                    "t",
                    "{'clbId': '%s', 'listenerId': '%s', 'targets': [{'instanceId': '%s', 'port': 9000}] %s}",
                    balancer,
                    text(listener, "listenerId"),
                    node,
                    more);
        }
    }

    @Nested
    class Configurations {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                client_max_body_size 60M                                    | InvalidParameter.FormatError  | Each line of a configuration ends with ';'.
                client_max_body_size 10241M; proxy_request_buffering off;   | InvalidParameterValue.Range   | has to be 1 to 10240 MB
                client_max_body_size 257M;                                  | InvalidParameterValue         | proxy_request_buffering has to be off
                """)
        void areRefusedIfTheyCannotBe(String content, String code, String message) {
            refused(() -> config(content), code, message);
        }

        @Test
        void areBoundToRulesUnderTheirDomain() {
            Provider.State listener = https();
            String rule = text(rule(listener, "s3.test", ""), "ruleId");
            String config = text(config("client_max_body_size 10240M;\\r\\nproxy_request_buffering off;"), "configId");
            refused(
                    () -> binding(config, listener, "other.test", rule),
                    "InvalidParameter.LocationNotFound",
                    "The forwarding rule '" + rule + "' of 'other.test' does not exist.");
            refused(
                    () -> binding("pz-gone0000", listener, "s3.test", rule),
                    "InvalidParameter",
                    "The configuration 'pz-gone0000' does not exist.");
            Provider.State binding = binding(config, listener, "s3.test", rule);
            assertThat(binding.id()).isEqualTo(config);
            refused(
                    () -> cloud.delete("ClbCustomizedConfigV2", config + "#LOCATION"),
                    "ResourceInUse",
                    "is still bound");
        }

        @Test
        void areReleasedBeforeTheirRulesGo() {
            Provider.State listener = https();
            Provider.State rule = rule(listener, "s3.test", "");
            String config = text(config("client_max_body_size 60M;"), "configId");
            Provider.State binding = binding(config, listener, "s3.test", text(rule, "ruleId"));
            cloud.delete("ClbListener", listener.id());
            refused(
                    () -> cloud.delete("ClbCustomizedConfigAttachment", binding.id()),
                    "InvalidParameter.ListenerIdNotFound",
                    "does not exist");
        }

        private Provider.State config(String content) {
            return cloud.create(
                    "ClbCustomizedConfigV2",
                    "c",
                    "{'configName': 'c', 'configType': 'LOCATION', 'configContent': '%s'}",
                    content);
        }

        private Provider.State binding(String config, Provider.State listener, String domain, String rule) {
            return cloud.create(
                    "ClbCustomizedConfigAttachment",
                    "a",
                    "{'configId': '%s', 'bindLists': [{'loadBalancerId': '%s', 'listenerId': '%s', 'domain': '%s',"
                            + " 'locationId': '%s'}]}",
                    config,
                    balancer,
                    text(listener, "listenerId"),
                    domain,
                    rule);
        }
    }

    private Provider.State https() {
        return listener("HTTPS", "'certificateSslMode': 'UNIDIRECTIONAL', 'certificateId': 'aBcD1234'");
    }

    private Provider.State listener(String protocol, String more) {
        return cloud.create(
                "ClbListener",
                "l",
                "{'clbId': '%s', 'listenerName': 'l', 'port': 9000, 'protocol': '%s', %s}",
                balancer,
                protocol,
                more);
    }

    private Provider.State rule(Provider.State listener, String domain, String more) {
        return cloud.create(
                "ClbListenerRule",
                domain,
                "{'clbId': '%s', 'listenerId': '%s', 'url': '/', 'domain': '%s' %s}",
                balancer,
                text(listener, "listenerId"),
                domain,
                more);
    }

    /** Without a code it is the provider that refuses, before it calls the cloud. */
    private static void refused(ThrowingCallable call, String code, String message) {
        String start = "[TencentCloudSDKError] Code=" + code + ", Message=";
        assertThatThrownBy(call)
                .isInstanceOf(CloudFailure.class)
                .hasMessageContaining(message)
                .extracting(Throwable::getMessage, as(STRING))
                .satisfies(text -> assertThat(text.startsWith(start)).isEqualTo(!code.isEmpty()));
    }
}
