package rustfs.tencentcloud.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static rustfs.tencentcloud.simulator.schema.Types.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.value.Value;

class CheckTest {
    private static final Validators VALIDATORS = Validators.load();
    private static final String INSTANCE =
            "'imageId': 'img-1', 'availabilityZone': 'ap-guangzhou-6', 'instanceType': 'S5.SMALL1'";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Subnet | {'name': 's', 'vpcId': 'v', 'availabilityZone': 'z'} | cidrBlock | Missing "
                        + "required argument: \"\"cidr_block\"\" is required",
                "Vpc | {'cidrBlok': '10.0.0.0/16', 'cidrBlock': '10.0.0.0/16'} | cidrBlok | did you mean 'cidrBlock'?",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'colour': 'red'} | colour | 'colour' is not a property "
                        + "of tencentcloud_vpc.",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'createTime': 'now'} | createTime | is an output of "
                        + "tencentcloud_vpc",
                "Vpc | {'cidrBlock': 10} | cidrBlock | Expected string, got number.",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'tags': 'a'} | tags | Expected object, got string.",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'tags': {'a': 1}} | tags.a | Expected string, got number.",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'dnsServers': ['1.1.1.1', 2]} | dnsServers[1] | Expected "
                        + "string, got number.",
                "Vpc | {'cidrBlock': '10.0.0.0'} | cidrBlock | a CIDR block is an address, a slash and a mask",
                "NatGateway | {'vpcId': 'v', 'assignedEipSets': []} | assignedEipSets | needs 1 or more, got 0",
                "NatGateway | {'vpcId': 'v', 'assignedEipSets': ['1.1.1.1'], 'bandwidth': 30} | bandwidth | "
                        + "to be one of [20 50 100",
                "CbsSnapshotPolicyAttachment | {'snapshotPolicyId': 'p'} | storageId | one of 'storageId', "
                        + "'storageIds' must be given",
                "CbsSnapshotPolicyAttachment | {'snapshotPolicyId': 'p', 'storageId': 'd', 'storageIds': "
                        + "['e', 'f']} | storageId | only one of",
                "SsmSecretVersion | {'secretName': 's', 'versionId': 'v'} | secretBinary | one of "
                        + "'secretBinary', 'secretString'",
                "KmsKey | {'alias': 'a', 'isArchived': true, 'isEnabled': true} | isArchived | 'isArchived' "
                        + "conflicts with 'isEnabled'",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'port': 1}], 'url': '/'} | "
                        + "url | 'domain' must be given together with 'url'",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'port': 0}]} | "
                        + "targets[0].port | in the range (1 - 65535), got 0",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'weight': 10}]} | "
                        + "targets[0].port | Missing required argument",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'port': 1, 'prot': 2}]} | "
                        + "targets[0].prot | did you mean 'port'?",
                "PlacementGroup | {'type': 'HOTS'} | type | to be one of [\"\"HOST\"\" \"\"SW\"\" "
                        + "\"\"RACK\"\"], got HOTS",
            })
    void namesThePlaceAndTheReason(String type, String inputs, String path, String reason) {
        List<CheckFailure> failures = failures(type, json(inputs));
        assertThat(failures).anySatisfy(failure -> {
            assertThat(failure.path()).hasToString(path);
            assertThat(failure.reason()).contains(reason.replace("\"\"", "\""));
        });
    }

    @Test
    void wantsAtLeastOneOfSeveral() {
        assertThat(failures("Instance", json("{'imageId': 'img-1'}")))
                .extracting(CheckFailure::reason)
                .containsExactly(
                        "Missing required argument: one of 'availabilityZone', 'launchTemplateId' must be given.");
    }

    @Test
    void saysBothSidesOfAConflict() {
        assertThat(failures("Instance", json("{" + INSTANCE + ", 'keyIds': ['k'], 'password': 'p'}")))
                .extracting(failure -> failure.path().toString())
                .containsExactly("keyIds");
        assertThat(failures("Instance", json("{" + INSTANCE + ", 'userData': 'a', 'userDataRaw': 'b'}")))
                .extracting(failure -> failure.path().toString())
                .containsExactly("userData", "userDataRaw");
    }

    @Test
    void letsUnknownValuesStandForAnything() {
        Map<String, Value> inputs =
                new TreeMap<>(json("{'snapshotPolicyId': 'p'}").value());
        inputs.put("storageId", new Value.Unknown());
        assertThat(failures("CbsSnapshotPolicyAttachment", Value.of(inputs))).isEmpty();
        inputs.put("storageIds", new Value.Unknown());
        assertThat(failures("CbsSnapshotPolicyAttachment", Value.of(inputs))).isEmpty();
    }

    @Test
    void looksIntoSecrets() {
        Value.Fields inputs = Value.of(Map.of("cidrBlock", new Value.Secret(Value.of(5))));
        assertThat(failures("Vpc", inputs)).extracting(CheckFailure::reason).contains("Expected string, got number.");
    }

    @Test
    void takesTimeOutsWhereATypeHasThem() {
        assertThat(failures("SecurityGroup", json("{'name': 'g', 'timeouts': {'delete': '5m'}}")))
                .isEmpty();
    }

    private static List<CheckFailure> failures(String type, Value.Fields inputs) {
        Map<String, Value> named = new TreeMap<>(inputs.value());
        if (Types.of(type).properties().containsKey("name")) {
            named.putIfAbsent("name", Value.of("n"));
        }
        return Check.of(Types.of(type), VALIDATORS, Value.of(named));
    }
}
