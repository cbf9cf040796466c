package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rustfs.tencentcloud.simulator.operation.TestProvider.text;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** Access, secrets, keys, logs, names and commands. */
class AccountServicesTest {
    private static final String DOCUMENT = """
            {\\"version\\": \\"2.0\\", \\"statement\\": [{\\"effect\\": \\"allow\\", \\"action\\": \\"*\\"}]}""";

    @TempDir
    private Path folder;

    private TestProvider cloud;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Nested
    class Access {
        @Test
        void hasOneRoleOfAName() {
            Provider.State role = cloud.create("CamRole", "r", "{'name': 'node', 'document': '" + DOCUMENT + "'}");
            assertThat(role.id()).matches("\\d{19}");
            assertThat(text(role, "roleArn")).endsWith(":roleName/node");
            refused(
                    () -> cloud.create("CamRole", "again", "{'name': 'node', 'document': '" + DOCUMENT + "'}"),
                    "InvalidParameter.RoleNameInUse",
                    "There is a role of the name 'node' already.");
        }

        @Test
        void hasOnePolicyOfAName() {
            cloud.create("CamPolicy", "p", "{'name': 'read', 'document': '" + DOCUMENT + "'}");
            refused(
                    () -> cloud.create("CamPolicy", "again", "{'name': 'read', 'document': '" + DOCUMENT + "'}"),
                    "FailedOperation.PolicyNameInUse",
                    "There is a policy of the name 'read' already.");
        }

        @Test
        void tiesPoliciesToRolesThatExist() {
            Provider.State role = cloud.create("CamRole", "r", "{'document': '" + DOCUMENT + "'}");
            Provider.State policy = cloud.create("CamPolicy", "p", "{'name': 'read', 'document': '" + DOCUMENT + "'}");
            Provider.State tie = cloud.create("CamRolePolicyAttachment", "t", TIE, role.id(), policy.id());
            assertThat(tie.id()).isEqualTo(role.id() + "#" + policy.id());
            assertThat(text(tie, "policyName")).isEqualTo("read");
            refused(
                    () -> cloud.create("CamRolePolicyAttachment", "t", TIE, "123", policy.id()),
                    "InvalidParameter.RoleNotExist",
                    "The role '123' does not exist.");
            cloud.delete("CamRole", role.id());
            assertThat(cloud.read("CamRolePolicyAttachment", tie)).isEmpty();
        }

        private static final String TIE = "{'roleId': '%s', 'policyId': '%s'}";
    }

    @Nested
    class Secrets {
        private static final String VERSION = "{'secretName': '%s', 'versionId': 'v1', 'secretString': 'hush'}";

        @Test
        void haveNamesAndVersionsOfTheirOwn() {
            cloud.create("SsmSecret", "s", "{'secretName': 's'}");
            refused(
                    () -> cloud.create("SsmSecret", "again", "{'secretName': 's'}"),
                    "ResourceInUse.SecretExists",
                    "There is a secret of the name 's' already.");
            assertThat(cloud.create("SsmSecretVersion", "v", VERSION, "s").id()).isEqualTo("s#v1");
            refused(
                    () -> cloud.create("SsmSecretVersion", "again", VERSION, "s"),
                    "ResourceInUse.VersionIdExists",
                    "The version 's#v1' exists already.");
            refused(
                    () -> cloud.create("SsmSecretVersion", "v", VERSION, "other"),
                    "ResourceNotFound",
                    "The secret 'other' does not exist.");
        }

        @Test
        void giveTheirNameBackOnlyWithoutARecoveryWindow() {
            cloud.create("SsmSecret", "s", "{'secretName': 's', 'recoveryWindowInDays': 0}");
            cloud.delete("SsmSecret", "s");
            cloud.create("SsmSecret", "s", "{'secretName': 's', 'recoveryWindowInDays': 7}");
            cloud.delete("SsmSecret", "s");
            refused(
                    () -> cloud.create("SsmSecret", "s", "{'secretName': 's'}"),
                    "ResourceInUse.SecretExists",
                    "There is a secret of the name 's' already.");
        }
    }

    @Nested
    class Keys {
        @Test
        void areDisabledUnlessTheProgramEnablesThem() {
            assertThat(text(cloud.create("KmsKey", "k", "{'alias': 'a'}"), "keyState"))
                    .isEqualTo("Disabled");
            assertThat(text(cloud.create("KmsKey", "k", "{'alias': 'b', 'isEnabled': true}"), "keyState"))
                    .isEqualTo("Enabled");
        }

        @Test
        void haveAliasesOfTheirOwn() {
            cloud.create("KmsKey", "k", "{'alias': 'a'}");
            refused(
                    () -> cloud.create("KmsKey", "again", "{'alias': 'a'}"),
                    "InvalidParameterValue.AliasAlreadyExists",
                    "There is a key of the alias 'a' already.");
        }

        @Test
        void ofMachinesHaveNamesOfTheirOwn() {
            cloud.create("KeyPair", "k", "{'keyName': 'ops'}");
            refused(
                    () -> cloud.create("KeyPair", "again", "{'keyName': 'ops'}"),
                    "InvalidKeyPairName.Duplicate",
                    "There is a key pair of the name 'ops' already.");
            refused(
                    () -> cloud.create("KeyPair", "k", "{'keyName': 'ops-team'}"),
                    "InvalidKeyPairNameIncludeIllegalChar",
                    "may hold letters, digits and underscores only");
        }
    }

    @Nested
    class Logs {
        @Test
        void lieInLogsetsThatStayWhileTheyHoldTopics() {
            Provider.State logset = cloud.create("ClsLogset", "l", "{'logsetName': 'l'}");
            Provider.State topic = cloud.create("ClsTopic", "t", TOPIC, logset.id());
            refused(
                    () -> cloud.create("ClsTopic", "again", TOPIC, logset.id()),
                    "InvalidParameter.TopicConflict",
                    "The logset has a topic of the name 't' already.");
            refused(
                    () -> cloud.create("ClsTopic", "t", TOPIC, "gone"),
                    "ResourceNotFound.LogsetNotExist",
                    "The logset 'gone' does not exist.");
            refused(
                    () -> cloud.delete("ClsLogset", logset.id()),
                    "FailedOperation.LogsetNotEmpty",
                    "still holds topics");
            cloud.create("ClsIndex", "i", "{'topicId': '%s'}", topic.id());
            refused(
                    () -> cloud.create("ClsIndex", "again", "{'topicId': '%s'}", topic.id()),
                    "InvalidParameter.IndexConflict",
                    "has an index already");
        }

        @Test
        void ofFlowsGoToATopicThatExists() {
            TestProvider.Site site = cloud.site();
            String flowLog = "{'flowLogName': 'f', 'resourceType': 'VPC', 'resourceId': '%s', 'vpcId': '%s', "
                    + "'trafficType': 'ALL', 'cloudLogId': '%s'}";
            String vpc = site.vpc().id();
            refused(
                    () -> cloud.create("VpcFlowLog", "f", flowLog, vpc, vpc, "gone"),
                    "ResourceNotFound",
                    "The log topic 'gone' does not exist.");
            String logset =
                    cloud.create("ClsLogset", "l", "{'logsetName': 'l'}").id();
            String topic = cloud.create("ClsTopic", "t", TOPIC, logset).id();
            assertThat(cloud.create("VpcFlowLog", "f", flowLog, vpc, vpc, topic).id())
                    .matches("fl-[a-z0-9]{8}#" + vpc);
            refused(
                    () -> cloud.create("VpcFlowLog", "again", flowLog, vpc, vpc, topic),
                    "UnsupportedOperation.FlowLogInstanceExisted",
                    "already");
        }

        private static final String TOPIC = "{'topicName': 't', 'logsetId': '%s'}";
    }

    @Nested
    class Commands {
        @Test
        void areWrittenInBase64AndRunOnMachinesThatExist() {
            refused(
                    () -> cloud.create("TatCommand", "c", "{'commandName': 'c', 'content': 'echo %s'}", "!"),
                    "InvalidParameterValue.CommandContentInvalid",
                    "has to be in base64");
            Provider.State command = cloud.create("TatCommand", "c", "{'commandName': 'c', 'content': 'ZWNobw=='}");
            refused(
                    () -> cloud.create(
                            "TatInvocationInvokeAttachment",
                            "i",
                            "{'commandId': '%s', 'instanceId': 'ins-gone0000'}",
                            command.id()),
                    "ResourceNotFound.InstanceNotFound",
                    "The instance 'ins-gone0000' does not exist.");
        }
    }

    @Nested
    class Metrics {
        @Test
        void areKeptInANetworkThatExistsForATimeThatIsOffered() {
            String inputs = "{'instanceName': 'm', 'vpcId': 'vpc-none', 'subnetId': 'subnet-none',"
                    + " 'zone': 'ap-guangzhou-6', 'dataRetentionTime': %d}";
            refused(
                    () -> cloud.create("MonitorTmpInstance", "m", inputs.formatted(31)),
                    "InvalidParameterValue",
                    "DataRetentionTime is one of 15, 30, 45, 90, 180, 365 and 730.");
            refused(
                    () -> cloud.create("MonitorTmpInstance", "m", inputs.formatted(30)),
                    "ResourceNotFound",
                    "The VPC 'vpc-none' does not exist.");
        }
    }

    private static void refused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(CloudFailure.class)
                .hasMessageStartingWith("[TencentCloudSDKError] Code=" + code + ", Message=")
                .hasMessageContaining(message);
    }
}
