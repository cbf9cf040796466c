package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.ReadResponse;
import rustfs.tencentcloud.simulator.schema.InputGenerator;
import rustfs.tencentcloud.simulator.schema.InputGenerator.Amount;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Every type of the package over a real channel and with the cloud's rules on: what a type refers to is made first. */
class EveryTypeOverTheWireTest {
    /** Values that fit each other, chosen before anything is made. */
    private static final String FIRST = """
            {"CamRole.document": "{\\"version\\": \\"2.0\\", \\"statement\\": {\\"effect\\": \\"allow\\", \\"action\\": \\"*\\"}}",
            "CamPolicy.document": "{\\"version\\": \\"2.0\\", \\"statement\\": {\\"effect\\": \\"deny\\", \\"action\\": \\"*\\"}}",
            "SslCertificate.cert": "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----",
            "SslCertificate.key": "-----BEGIN PRIVATE KEY-----\\nMIIB\\n-----END PRIVATE KEY-----",
            "ClsTopic.hotPeriod": 7, "PrivateDnsRecord.mx": 10, "CdnDomain.domain": "media.studio.test",
            "Instance.dataDisks.dataDiskType": "CLOUD_SSD", "Instance.dataDisks.dataDiskSize": 100,
            "Instance.systemDiskSize": 50, "Instance.password": "Long-enough-1",
            "Vpc.cidrBlock": "10.0.0.0/16", "Vpc.assistantCidrs": ["10.7.0.0/16"], "RouteTableEntry.nextHub": "0",
            "Subnet.availabilityZone": "ap-guangzhou-6", "Instance.availabilityZone": "ap-guangzhou-6",
            "Instance.privateIp": "10.0.0.77", "Instance.instanceChargeType": "POSTPAID_BY_HOUR",
            "CbsStorage.availabilityZone": "ap-guangzhou-6",
            "CbsStorage.storageType": "CLOUD_HSSD", "CbsStorage.storageSize": 200,
            "RouteTableEntry.nextType": "EIP",
            "NatGateway.zone": "ap-guangzhou-6", "Instance.disableApiTermination": false,
            "ClbInstance.deleteProtect": false,
            "TatCommand.content": "ZWNobw==",
            "ClbListener.protocol": "HTTP", "ClbListener.healthCheckIntervalTime": 5,
            "ClbListener.healthCheckSwitch": false, "ClbListener.sessionExpireTime": null,
            "ClbListener.idleConnectTimeout": null, "ClbListener.certificateId": null,
            "ClbListener.certificateCaId": null, "ClbListener.certificateSslMode": null,
            "ClbListener.multiCertInfo": null, "ClbListener.sniSwitch": null,
            "ClbListenerRule.certificateId": null, "ClbListenerRule.certificateCaId": null,
            "ClbListenerRule.certificateSslMode": null, "ClbListenerRule.domain": "any",
            "ClbListenerRule.healthCheckSwitch": false,
            "ClbCustomizedConfigV2.configContent": "client_max_body_size 60M;",
            "ClbCustomizedConfigV2.configType": "LOCATION", "DnspodRecord.domain": "any.test",
            "DnspodRecord.value": "198.18.0.9", "PrivateDnsRecord.recordType": "A",
            "PrivateDnsRecord.recordValue": "198.18.0.9",
            "PrivateDnsZoneVpcAttachment.accountVpcSet": null}
            """;

    @TempDir
    private static Path folder;

    private static TestEngine engine;

    /** What inputs have to hold for the cloud to take them, by {@code Type.property}. */
    private static final Map<String, Value> CHOSEN = new HashMap<>();

    static Stream<Arguments> everyType() {
        return TestEngine.CATALOGUE.resources().values().stream()
                .sorted((left, right) -> left.token().compareTo(right.token()))
                .flatMap(type -> Stream.of(Amount.values()).map(amount -> Arguments.of(type.name(), amount)));
    }

    @BeforeAll
    static void makeWhatOthersReferTo() throws IOException {
        engine = new TestEngine(folder.resolve("account.db"));
        CHOSEN.putAll(json(FIRST));
        String vpc = make("Vpc", "{}");
        String table = make("RouteTable", "{'vpcId': '%s'}", vpc);
        choose(
                "vpcId",
                vpc,
                "Subnet",
                "RouteTable",
                "Instance",
                "ClbInstance",
                "NatGateway",
                "VpcFlowLog",
                "MonitorTmpInstance");
        CHOSEN.put(
                "PrivateDnsZoneVpcAttachment.vpcSet",
                Json.parse("{\"region\": \"ap-guangzhou\", \"uniqVpcId\": \"%s\"}".formatted(vpc)));
        choose("routeTableId", table, "Subnet", "RouteTableEntry");
        CHOSEN.put("Subnet.cidrBlock", Value.of("10.0.0.0/24"));
        String subnet = make("Subnet", "{}");
        choose("subnetId", subnet, "Instance", "NatGateway", "ClbInstance", "MonitorTmpInstance");
        CHOSEN.put("MonitorTmpInstance.dataRetentionTime", Value.of(30));
        CHOSEN.put("MonitorTmpInstance.zone", Value.of("ap-guangzhou-6"));
        CHOSEN.put("Subnet.cidrBlock", Value.of("10.0.2.0/24"));
        String group = make("SecurityGroup", "{}");
        chooseList("orderlySecurityGroups", group, "Instance");
        chooseList("securityGroups", group, "ClbInstance");
        choose("securityGroupId", group, "SecurityGroupRuleSet");
        Value rules = Json.parse("[{\"action\": \"ACCEPT\", \"cidrBlock\": \"10.0.0.0/8\"}]");
        CHOSEN.put("SecurityGroupRuleSet.ingresses", rules);
        CHOSEN.put("SecurityGroupRuleSet.egresses", rules);
        compute();
        service();
        CHOSEN.put("Instance.imageId", Value.of("img-7a3ek1m4"));
        CHOSEN.put("Instance.instanceType", Value.of("SA5.MEDIUM4"));
        CHOSEN.put("Instance.privateIp", Value.of("10.0.0.78"));
    }

    private static void compute() {
        String placement = make("PlacementGroup", "{'type': 'HOST'}");
        choose("placementGroupId", placement, "Instance");
        chooseList("disasterRecoverGroupIds", placement, "Instance");
        chooseList("keyIds", make("KeyPair", "{'keyName': 'first'}"), "Instance");
        String role = make("CamRole", "{'name': 'first'}");
        choose("roleId", role, "CamRolePolicyAttachment");
        CHOSEN.put("Instance.camRoleName", Value.of("first"));
        Value key = Value.of(make("KmsKey", "{'alias': 'first', 'isEnabled': true}"));
        for (String path : List.of(
                "CbsStorage.kmsKeyId",
                "SsmSecret.kmsKeyId",
                "Instance.systemDiskKmsKeyId",
                "Instance.dataDisks.kmsKeyId")) {
            CHOSEN.put(path, key);
        }
        CHOSEN.put("CbsStorage.snapshotId", new Value.Null());
        String node = make("Instance", "{'imageId': 'img-7a3ek1m4', 'instanceType': 'SA5.MEDIUM4'}");
        choose("instanceId", node, "CbsStorageAttachment", "TatInvocationInvokeAttachment");
        Value targets = Json.parse("[{\"instanceId\": \"%s\", \"port\": 9000}]".formatted(node));
        CHOSEN.put("ClbAttachment.targets", targets);
        String disk = make("CbsStorage", "{}");
        choose("storageId", disk, "CbsStorageAttachment", "CbsSnapshotPolicyAttachment");
        choose("snapshotPolicyId", make("CbsSnapshotPolicy", "{}"), "CbsSnapshotPolicyAttachment");
        CHOSEN.put("NatGateway.assignedEipSets", Value.texts(List.of("198.18.0.1")));
        make("Eip", "{}");
    }

    private static void service() {
        String balancer = make("ClbInstance", "{'clbName': 'first', 'networkType': 'OPEN'}");
        choose("clbId", balancer, "ClbListener", "ClbListenerRule", "ClbAttachment");
        String listener = make("ClbListener", "{'port': 80}");
        listener = listener.substring(listener.indexOf('#') + 1);
        choose("listenerId", listener, "ClbListenerRule", "ClbAttachment");
        CHOSEN.put("ClbListenerRule.url", Value.of("/first"));
        String rule = make("ClbListenerRule", "{}");
        rule = rule.substring(rule.lastIndexOf('#') + 1);
        CHOSEN.put("ClbListenerRule.url", Value.of("/other"));
        choose("ruleId", rule, "ClbAttachment");
        String config = make("ClbCustomizedConfigV2", "{'configName': 'first'}");
        choose("configId", config.substring(0, config.indexOf('#')), "ClbCustomizedConfigAttachment");
        CHOSEN.put("ClbCustomizedConfigAttachment.bindLists", Json.parse("""
                [{"loadBalancerId": "%s", "listenerId": "%s", "domain": "any", "locationId": "%s"}]
                """.formatted(balancer, listener, rule)));
        CHOSEN.put("ClbListener.port", Value.of(8080));
        choose("secretName", make("SsmSecret", "{'secretName': 'first'}"), "SsmSecretVersion");
        String topic = make("ClsTopic", "{'logsetId': '%s'}", make("ClsLogset", "{'logsetName': 'first'}"));
        choose("topicId", topic, "ClsIndex");
        choose("logsetId", make("ClsLogset", "{'logsetName': 'second'}"), "ClsTopic");
        choose("cloudLogId", topic, "VpcFlowLog");
        choose("commandId", make("TatCommand", "{'commandName': 'first'}"), "TatInvocationInvokeAttachment");
        choose(
                "zoneId",
                make("PrivateDnsZone", "{'domain': 'first'}"),
                "PrivateDnsRecord",
                "PrivateDnsZoneVpcAttachment");
        CHOSEN.put("PrivateDnsZone.vpcSets", Value.of(List.of()));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyType")
    void livesAWholeLife(String name, Amount amount) {
        ResourceType type = type(name);
        Value.Fields inputs = engine.checked(name, "generated", new InputGenerator(amount, CHOSEN).inputs(type));
        assertThat(engine.preview(name, "generated", inputs).getId()).isEmpty();
        CreateResponse made = engine.create(name, "generated", inputs);

        assertThat(engine.diff(name, made, inputs).getChanges()).isEqualTo(DiffChanges.DIFF_NONE);
        ReadResponse read = engine.read(name, made, inputs);
        assertThat(read.getProperties()).isEqualTo(made.getProperties());
        assertThat(ValueCodec.decode(read.getInputs())).isEqualTo(inputs);

        engine.delete(name, made.getId());
        assertThat(engine.read(name, made, inputs).getId()).isEmpty();
    }

    private static ResourceType type(String name) {
        return TestEngine.CATALOGUE.resources().values().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String make(String type, String inputs, Object... arguments) {
        Map<String, Value> chosen = new HashMap<>(CHOSEN);
        json(inputs.formatted(arguments).replace('\'', '"'))
                .forEach((name, value) -> chosen.put(type + "." + name, value));
        Value.Fields generated = new InputGenerator(Amount.MINIMAL, chosen).inputs(type(type));
        return engine.create(type, "first", engine.checked(type, "first", generated))
                .getId();
    }

    private static Map<String, Value> json(String text) {
        return Json.parse(text).fields();
    }

    private static void choose(String property, String value, String... types) {
        choose(List.of(types), Map.of(property, Value.of(value)));
    }

    private static void chooseList(String property, String value, String... types) {
        choose(List.of(types), Map.of(property, Value.texts(List.of(value))));
    }

    private static void choose(List<String> types, Map<String, Value> values) {
        types.forEach(type -> values.forEach((property, value) -> CHOSEN.put(type + "." + property, value)));
    }
}
