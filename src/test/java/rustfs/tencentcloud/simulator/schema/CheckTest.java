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
                        + "required argument. The argument \"\"cidr_block\"\" is required",
                "Vpc | {'cidrBlok': '10.0.0.0/16', 'cidrBlock': '10.0.0.0/16'} | cidrBlok | did you mean 'cidrBlock'?",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'colour': 'red'} | colour | 'colour' is not a property "
                        + "of tencentcloud_vpc",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'createTime': 'now'} | createTime | Can't configure a value "
                        + "for \"\"create_time\"\"",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'vpcId': 'v'} | vpcId | Invalid or unknown key",
                "Vpc | {'cidrBlock': ['10.0.0.0/16']} | cidrBlock | Expected string, got array",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'tags': 'a'} | tags | Expected object, got string",
                "Vpc | {'cidrBlock': '10.0.0.0/16', 'tags': {'a': []}} | tags.a | Expected string, got array",
                "ClbInstance | {'clbName': 'c', 'networkType': 'OPEN', 'securityGroups': ['s', {}]} | "
                        + "securityGroups[1] | Expected string, got object",
                "CbsSnapshotPolicy | {'snapshotPolicyName': 'pp', 'repeatHours': ['noon'], 'repeatWeekdays': [1]} | "
                        + "repeatHours[0] | Expected number, got string",
                "CbsSnapshotPolicy | {'snapshotPolicyName': 'pp', 'repeatHours': [1.5], 'repeatWeekdays': [1]} | "
                        + "repeatHours[0] | Attribute must be a whole number, got 1.5",
                "Vpc | {'cidrBlock': '10.0.0.0'} | cidrBlock | a CIDR block is an address, a slash and a mask",
                "NatGateway | {'vpcId': 'v', 'assignedEipSets': []} | assignedEipSets | requires 1 item minimum, but "
                        + "config has only 0 declared",
                "NatGateway | {'vpcId': 'v', 'assignedEipSets': ['1.1.1.1'], 'bandwidth': 30} | bandwidth | "
                        + "to be one of [20 50 100",
                "CbsSnapshotPolicyAttachment | {'snapshotPolicyId': 'p'} | storageId | one of `storage_id,storage_ids` "
                        + "must be specified",
                "CbsSnapshotPolicyAttachment | {'snapshotPolicyId': 'p', 'storageId': 'd', 'storageIds': "
                        + "['e', 'f']} | storageId | only one of",
                "SsmSecretVersion | {'secretName': 's', 'versionId': 'v'} | secretBinary | one of "
                        + "`secret_binary,secret_string`",
                "KmsKey | {'alias': 'a', 'isArchived': true, 'isEnabled': true} | isArchived | \"\"is_archived\"\": "
                        + "conflicts with is_enabled",
            })
    void namesThePlaceAndTheReason(String type, String inputs, String path, String reason) {
        List<CheckFailure> failures = failures(type, json(inputs));
        assertThat(failures).anySatisfy(failure -> {
            assertThat(failure.path()).hasToString(path);
            assertThat(failure.reason()).contains(reason.replace("\"\"", "\""));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'port': 1}], 'url': '/'} | "
                        + "url | all of `domain,url` must be specified",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'port': 0}]} | "
                        + "targets | expected targets.0.port to be in the range (1 - 65535), got 0",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'weight': 10}]} | "
                        + "targets | The argument \"\"targets.0.port\"\" is required",
                "ClbAttachment | {'clbId': 'c', 'listenerId': 'l', 'targets': [{'port': 1, 'prot': 2}]} | "
                        + "targets | 'prot' is not a property of tencentcloud_clb_attachment; did you mean 'port'?",
                "PlacementGroup | {'type': 'HOTS'} | type | to be one of [\"\"HOST\"\" \"\"SW\"\" "
                        + "\"\"RACK\"\"], got HOTS",
            })
    void namesTheSetThatHoldsThePlace(String type, String inputs, String path, String reason) {
        namesThePlaceAndTheReason(type, inputs, path, reason);
    }

    @Test
    void wantsAtLeastOneOfSeveral() {
        assertThat(failures("Instance", json("{'imageId': 'img-1'}")))
                .extracting(CheckFailure::reason)
                .containsExactly("Missing required argument. \"availability_zone\": one of"
                        + " `availability_zone,launch_template_id` must be specified");
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
    void takesNumbersForTextsAndTextsForNumbersButNotForBooleans() {
        String disk = "{'availabilityZone': 'z', 'storageType': 'CLOUD_HSSD', 'storageName': 55, 'storageSize': '100', "
                + "'encrypt': 'true'}";
        assertThat(failures("CbsStorage", json(disk)))
                .extracting(CheckFailure::reason)
                .containsExactly("Expected boolean, got string");
    }

    @Test
    void refusesTimeOutsThatAreNoTimes() {
        assertThat(failures("SecurityGroup", json("{'name': 'g', 'timeouts': {'delete': 'soon'}}")))
                .extracting(failure -> failure.path() + ": " + failure.reason())
                .containsExactly("timeouts.delete: Error parsing \"delete\" timeout: time: invalid duration \"soon\"");
    }

    @Test
    void looksIntoSecrets() {
        Value.Fields inputs = Value.of(Map.of("cidrBlock", new Value.Secret(Value.texts(List.of()))));
        assertThat(failures("Vpc", inputs)).extracting(CheckFailure::reason).contains("Expected string, got array");
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
