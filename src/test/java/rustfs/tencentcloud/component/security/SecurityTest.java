package rustfs.tencentcloud.component.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.settings.ClusterSecret;
import rustfs.tencentcloud.settings.KeyGenerationSettings;
import rustfs.tencentcloud.settings.TlsSettings;

/** What the components of this package declare. */
class SecurityTest {
    private static final ComponentResourceOptions NO_OPTIONS =
            ComponentResourceOptions.builder().build();
    private static final Map<String, String> TAGS = Map.of("team", "storage");

    @Nested
    class Groups {
        private final SecurityRules rules = SecurityRules.NONE
                .allow(Peer.block(CidrBlock.of("10.0.0.0/8")), Peer.group("web"), ProtocolPort.tcp(Port.of(80)), "Web")
                .allow(Peer.group("web"), Peer.group("store"), ProtocolPort.tcp(Port.RUSTFS_S3), "Objects");
        private final Recording recording =
                RecordingMocks.record(context -> new SecurityGroups("app", rules, TAGS, NO_OPTIONS));

        @Test
        void areOneWithOneRuleSetForEachWord() {
            assertThat(recording.names("SecurityGroup")).containsExactly("app-store", "app-web");
            assertThat(recording.names("SecurityGroupRuleSet")).containsExactly("app-store", "app-web");
            assertThat(recording.named("SecurityGroup", "app-web").inputs())
                    .containsEntry("name", "app-web")
                    .containsEntry("tags", TAGS);
        }

        @Test
        void referToEachOtherById() {
            assertThat(recording.named("SecurityGroupRuleSet", "app-store").input("ingresses"))
                    .isEqualTo(List.of(
                            Map.of(
                                    "action",
                                    "ACCEPT",
                                    "protocol",
                                    "TCP",
                                    "port",
                                    "9000",
                                    "sourceSecurityId",
                                    "app-web-id",
                                    "description",
                                    "Objects"),
                            refusal()));
            assertThat(recording.named("SecurityGroupRuleSet", "app-store").input("egresses"))
                    .isEqualTo(List.of(refusal()));
        }

        private static Map<String, String> refusal() {
            return Map.of(
                    "action",
                    "DROP",
                    "protocol",
                    "ALL",
                    "port",
                    "ALL",
                    "cidrBlock",
                    "0.0.0.0/0",
                    "description",
                    "Everything else");
        }
    }

    @Nested
    class Keys {
        @Test
        void areASecretWithAVersionEach() {
            Recording recording = record(new KeyGenerationSettings(1, 1, 1, 1));

            assertThat(recording.names("SsmSecret"))
                    .containsExactly(
                            "c-access-key", "c-cluster-ca", "c-rpc-secret", "c-secret-key", "c-sse-master-key");
            assertThat(recording.ofType("SsmSecret"))
                    .allMatch(secret -> secret.input("isEnabled").equals(true))
                    .allMatch(secret -> secret.input("recoveryWindowInDays").equals(0.0))
                    .allMatch(secret -> secret.input("secretName").equals(secret.name()));
            assertThat(recording.named("SsmSecretVersion", "c-access-key-v1").inputs())
                    .containsEntry("secretName", "c-access-key")
                    .containsEntry("versionId", "v1");
        }

        @Test
        void areSecretOutputsInTheState() {
            assertThat(record(new KeyGenerationSettings(1, 1, 1, 1)).ofType("SsmSecretVersion"))
                    .hasSize(5)
                    .allMatch(version -> ((CustomResourceOptions) version.options())
                            .getAdditionalSecretOutputs()
                            .contains("secretString"));
        }

        @Test
        void anotherGenerationIsAnotherVersionBesideTheOthers() {
            Recording recording = record(new KeyGenerationSettings(1, 3, 1, 2));

            assertThat(recording.names("SsmSecretVersion"))
                    .containsExactly(
                            "c-access-key-v1",
                            "c-cluster-ca-v2",
                            "c-rpc-secret-v1",
                            "c-secret-key-v3",
                            "c-sse-master-key-v1");
        }

        private Recording record(KeyGenerationSettings generations) {
            return RecordingMocks.record(context -> keys(generations));
        }
    }

    @Nested
    class Role {
        private final Recording recording = RecordingMocks.record(context -> new NodeRole(
                "c-node",
                new NodeRole.Grant(Region.of("ap-guangzhou"), keys(new KeyGenerationSettings(1, 1, 1, 1))),
                TAGS,
                NO_OPTIONS));

        @Test
        void mayBeTakenByMachinesOnly() {
            assertThat(recording.named("CamRole", "c-node").input("document"))
                    .isEqualTo("{\"version\":\"2.0\",\"statement\":[{\"effect\":\"allow\","
                            + "\"action\":[\"name/sts:AssumeRole\"],"
                            + "\"principal\":{\"service\":[\"cvm.qcloud.com\"]}}]}");
        }

        @Test
        void mayReadTheKeysOfItsClusterAndNothingElse() {
            String start = "\"qcs::ssm:ap-guangzhou:uin/100000:secret/creatorUin/*/c-";

            assertThat(recording.named("CamPolicy", "c-node").input("document"))
                    .isEqualTo("{\"version\":\"2.0\",\"statement\":[{\"effect\":\"allow\","
                            + "\"action\":[\"ssm:GetSecretValue\"],\"resource\":["
                            + start + "access-key\"," + start + "secret-key\"," + start + "rpc-secret\"," + start
                            + "sse-master-key\"," + start + "cluster-ca\"]}]}");
            assertThat(recording.named("CamRolePolicyAttachment", "c-node").inputs())
                    .isEqualTo(Map.of("roleId", "c-node-id", "policyId", "c-node-id"));
        }

        @Test
        void mayDoWhatElseIsGrantedToTheOneThing() {
            NodeRole.Permission logs = new NodeRole.Permission(
                    "cls", List.of("cls:UploadLog"), Output.of("topic/3f2a0c1e-0000-4000-8000-000000000001"));
            Recording wider = RecordingMocks.record(context -> new NodeRole(
                    "c-node",
                    new NodeRole.Grant(
                            Region.of("ap-guangzhou"), keys(new KeyGenerationSettings(1, 1, 1, 1)), List.of(logs)),
                    TAGS,
                    NO_OPTIONS));

            assertThat(wider.named("CamPolicy", "c-node").input("document").toString())
                    .endsWith("cluster-ca\"]},{\"effect\":\"allow\",\"action\":[\"cls:UploadLog\"],\"resource\":["
                            + "\"qcs::cls:ap-guangzhou:uin/100000:topic/3f2a0c1e-0000-4000-8000-000000000001\"]}]}");
        }

        @ParameterizedTest
        @CsvSource({
            "cls:*, qcs::cls:ap-guangzhou:uin/1:topic/a",
            "cls:UploadLog, *",
            "cls:UploadLog, qcs::cls:ap-guangzhou:uin/1:*",
            "cls:UploadLog, qcs::cls:ap-guangzhou:uin/1:topic/*",
            "cls:UploadLog, topic/a"
        })
        void isNeverGrantedAllOfAnything(String action, String resource) {
            assertThatThrownBy(() -> new AccessPolicy.Statement(List.of(action), List.of(resource)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("are named");
        }

        @Test
        void goesBeforeItsReplacementAsItsNameIsUnique() {
            assertThat(List.of(recording.named("CamRole", "c-node"), recording.named("CamPolicy", "c-node")))
                    .allMatch(Declared::isDeletedBeforeItsReplacement);
        }
    }

    private static ClusterKeys keys(KeyGenerationSettings generations) {
        return new ClusterKeys(
                "c",
                new ClusterKeys.Source(
                        ClusterSecret.of("0123456789abcdef0123456789abcdef"), generations, new TlsSettings(true)),
                TAGS,
                NO_OPTIONS);
    }
}
