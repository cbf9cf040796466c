package rustfs.tencentcloud.component.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.internal.Internal;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.MetricsRetention;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.settings.StackYaml;

class TelemetryTest {
    private static final Map<String, String> TAGS = Map.of("team", "storage");
    private static final ComponentResourceOptions NO_OPTIONS =
            ComponentResourceOptions.builder().build();

    @Nested
    class Logs {
        private final Recording recording = RecordingMocks.record(context -> {
            Telemetry telemetry = new Telemetry(new NodeLogs("c-nodes", 45, TAGS, NO_OPTIONS), null);
            context.export("topic", telemetry.logTopic());
            context.export("resource", telemetry.permissions().get(0).resource());
            assertThat(telemetry.permissions()).hasSize(1);
            assertThat(telemetry.permissions().get(0).actions()).containsExactly("cls:UploadLog");
        });

        @Test
        void areATopicWithAnIndex() {
            assertThat(recording.named("ClsTopic", "c-nodes").inputs())
                    .containsEntry("logsetId", "c-nodes-id")
                    .containsEntry("period", 45.0)
                    .containsEntry("tags", TAGS);
            assertThat(recording.named("ClsIndex", "c-nodes").inputs()).containsEntry("topicId", "c-nodes-id");
            assertThat(recording.ofType("ClsLogset")).hasSize(1);
        }

        @Test
        void areWrittenToThisTopicAlone() {
            assertThat(output("topic")).isEqualTo("c-nodes-id");
            assertThat(output("resource")).isEqualTo("topic/c-nodes-id");
        }

        private Object output(String name) {
            return PulumiTest.extractValue(recording.result().outputs().get(name));
        }
    }

    @Nested
    class Metrics {
        private final Recording recording = RecordingMocks.record(context -> {
            Network network = new Network(
                    "net",
                    StackYaml.sound().settings().network(),
                    new Network.Foundation(Catalogue.load().limits(), TAGS),
                    NO_OPTIONS);
            NodeMetrics metrics = new NodeMetrics(
                    "c-metrics",
                    MetricsRetention.of(90),
                    new NodeMetrics.Foundation(network, Zone.of("ap-guangzhou-6"), TAGS),
                    NO_OPTIONS);
            Telemetry telemetry = new Telemetry(null, metrics);
            context.export("secret", telemetry.metricsSecret());
            NodeRole.Permission permission = telemetry.permissions().get(0);
            assertThat(permission.actions()).isEqualTo(List.of("ssm:GetSecretValue"));
            context.export("resource", permission.resource());
        });

        @Test
        void goToAnInstanceInTheSubnetOfTheNodes() {
            assertThat(recording.named("MonitorTmpInstance", "c-metrics").inputs())
                    .containsEntry("subnetId", "net-data-ap-guangzhou-6-id")
                    .containsEntry("zone", "ap-guangzhou-6")
                    .containsEntry("dataRetentionTime", 90.0)
                    .containsEntry("tags", TAGS);
        }

        @Test
        void haveTheirAddressAndTokenInSsmAlone() {
            Declared version = recording.named("SsmSecretVersion", "c-metrics");

            assertThat(version.input("secretString").toString())
                    .contains("REMOTE_WRITE_URL=\"http://10.0.0.9:9090/api/v1/prom/write\"")
                    .endsWith("REMOTE_WRITE_AUTHORIZATION=\"Basic MTI1MDAwMDAwMDphIHRva2Vu\"");
            assertThat(recording.result().outputs().get("secret")).satisfies(secret -> {
                assertThat(PulumiTest.extractValue(secret)).isEqualTo("c-metrics v1 c-metrics-id");
                assertThat(Internal.of(secret).isSecret().join()).isFalse();
            });
            assertThat(PulumiTest.extractValue(recording.result().outputs().get("resource")))
                    .isEqualTo("secret/creatorUin/*/c-metrics");
        }
    }
}
