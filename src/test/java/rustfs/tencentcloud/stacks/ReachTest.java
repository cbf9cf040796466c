package rustfs.tencentcloud.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.resources.ComponentResourceOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.component.security.SecurityGroups;
import rustfs.tencentcloud.settings.StackYaml;

/** Who may reach whom, as the rule sets say it: {@code what from whom}. */
class ReachTest {
    private static final String THE_REST = "DROP ALL ALL 0.0.0.0/0";

    @Test
    void nodesAreReachedByEachOtherAndTheLoadBalancer() {
        assertThat(rules(StackYaml.sound(), "nodes", "ingresses"))
                .containsExactly(
                        "ACCEPT TCP 9000 s-nodes-id",
                        "ACCEPT TCP 9002 s-nodes-id",
                        "ACCEPT TCP 9000,9002 s-balancer-id",
                        THE_REST);
    }

    @Test
    void theLoadBalancerReachesTheConsoleWhereItIsServedAndHealthWhereItAsksForIt() {
        StackYaml yaml = StackYaml.sound().with("access.consoleFrom", "[10.0.0.0/8]");
        assertThat(rules(yaml, "nodes", "ingresses")).contains("ACCEPT TCP 9000,9001,9002 s-balancer-id");

        yaml.with("cluster.tls", "{enabled: false}");
        assertThat(rules(yaml, "nodes", "ingresses")).contains("ACCEPT TCP 9000,9001 s-balancer-id");

        yaml.without("access.consoleFrom")
                .without("cluster.tls")
                .with("loadBalancer", "{exposure: public, protocol: https, certificateId: aBcD1234}")
                .with("names", "{zone: storage.test}");
        assertThat(rules(yaml, "nodes", "ingresses")).contains("ACCEPT TCP 9000 s-balancer-id");
    }

    @Test
    void nodesReachWhatTheSettingsAdd() {
        StackYaml yaml = StackYaml.sound()
                .with("access.outbound", "[{to: 10.9.0.0/24, ports: [8443, 9100]}]")
                .with(
                        "cluster.outbound.allowOrigins",
                        "['http://10.1.2.3:9100', 'https://10.1.2.4', 'https://hooks.internal:8443']");

        assertThat(rules(yaml, "nodes", "egresses"))
                .containsExactly(
                        "ACCEPT TCP 9000 s-nodes-id",
                        "ACCEPT TCP 9002 s-nodes-id",
                        "ACCEPT ALL ALL 169.254.0.0/16",
                        "ACCEPT UDP 53 183.60.83.19/32",
                        "ACCEPT UDP 53 183.60.82.98/32",
                        "ACCEPT TCP 443 0.0.0.0/0",
                        "ACCEPT TCP 8443,9100 10.9.0.0/24",
                        "ACCEPT TCP 9100 10.1.2.3/32",
                        THE_REST);
        assertThat(rules(yaml, "gpu", "egresses")).noneMatch(rule -> rule.contains("10.9.0.0"));
    }

    @Test
    void theConsoleIsReachedByWhomTheSettingsNameAndNobodyElse() {
        StackYaml yaml = StackYaml.sound().with("access.consoleFrom", "[10.1.0.0/16]");

        assertThat(rules(yaml, "balancer", "ingresses"))
                .filteredOn(rule -> rule.contains("9001"))
                .containsExactly("ACCEPT TCP 9001 10.1.0.0/16");
    }

    @Test
    void nodesReachEachOtherTheCloudAndProgramsByHttps() {
        assertThat(rules(StackYaml.sound(), "nodes", "egresses"))
                .containsExactly(
                        "ACCEPT TCP 9000 s-nodes-id",
                        "ACCEPT TCP 9002 s-nodes-id",
                        "ACCEPT ALL ALL 169.254.0.0/16",
                        "ACCEPT UDP 53 183.60.83.19/32",
                        "ACCEPT UDP 53 183.60.82.98/32",
                        "ACCEPT TCP 443 0.0.0.0/0",
                        THE_REST);
    }

    @Test
    void nodesReachThePortsThatTheContentNames() {
        StackYaml yaml =
                StackYaml.sound().with("contentSecrets", "{copier: abc}").with("content", """
                        webhooks: [{name: near, endpoint: 'https://a.test'}, {name: far, endpoint: 'https://b.test:8443'}]
                        buckets:
                          - name: files
                            versioning: true
                            replication: {endpoint: 'https://c.test:9000', bucket: copy, accessKey: abc, secret: copier}
                        """);

        assertThat(rules(yaml, "nodes", "egresses"))
                .contains("ACCEPT TCP 443 0.0.0.0/0", "ACCEPT TCP 8443,9000 0.0.0.0/0");
    }

    @Test
    void theLoadBalancerIsReachedByWhomTheSettingsName() {
        StackYaml yaml = StackYaml.sound()
                .with("loadBalancer.port", "443")
                .with("access.s3From", "[10.0.0.0/8, 0.0.0.0/0]")
                .with("access.consoleFrom", "[10.1.0.0/16]");

        assertThat(rules(yaml, "balancer", "ingresses"))
                .containsExactly(
                        "ACCEPT TCP 443 10.0.0.0/8",
                        "ACCEPT TCP 443 0.0.0.0/0",
                        "ACCEPT TCP 9001 10.1.0.0/16",
                        "ACCEPT TCP 443 s-gpu-id",
                        THE_REST);
    }

    @Test
    void gpuMachinesAreReachedByNobody() {
        assertThat(rules(StackYaml.sound(), "gpu", "ingresses")).containsExactly(THE_REST);
        assertThat(rules(StackYaml.sound(), "gpu", "egresses")).contains("ACCEPT TCP 9000 s-balancer-id");
    }

    private static List<String> rules(StackYaml yaml, String group, String direction) {
        Recording recording = RecordingMocks.record(context -> new SecurityGroups(
                "s",
                Reach.of(yaml.settings()),
                Map.of(),
                ComponentResourceOptions.builder().build()));
        return ((List<?>) recording.named("SecurityGroupRuleSet", "s-" + group).input(direction))
                .stream().map(rule -> text((Map<?, ?>) rule)).toList();
    }

    private static String text(Map<?, ?> rule) {
        Object peer = rule.get("sourceSecurityId") == null ? rule.get("cidrBlock") : rule.get("sourceSecurityId");
        return rule.get("action") + " " + rule.get("protocol") + " " + rule.get("port") + " " + peer;
    }
}
