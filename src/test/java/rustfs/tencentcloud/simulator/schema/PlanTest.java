package rustfs.tencentcloud.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static rustfs.tencentcloud.simulator.schema.Types.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.simulator.schema.Difference.Change;
import rustfs.tencentcloud.simulator.schema.Difference.Kind;
import rustfs.tencentcloud.simulator.value.Value;

/** Plans, and what differs between a state and a plan. */
class PlanTest {
    @Nested
    class Creation {
        @Test
        void hasDefaultsAsPlannedValues() {
            assertThat(plan("CbsStorage", json("{'storageName': 'd'}")).value())
                    .containsEntry("chargeType", Value.of("POSTPAID_BY_HOUR"))
                    .containsEntry("storageName", Value.of("d"))
                    .containsEntry("storageStatus", new Value.Unknown())
                    .doesNotContainKey("projectId");
        }

        @Test
        void hasDefaultsInNestedObjects() {
            Value targets = plan("ClbAttachment", json("{'targets': [{'port': 9000}]}"))
                    .value()
                    .get("targets");
            assertThat(targets.items().get(0).fields()).containsEntry("weight", Value.of(10));
        }

        @Test
        void isCompletedWithEmptyValues() {
            ResourceType type = Types.of("Vpc");
            Value.Fields done = Plan.complete(type, plan("Vpc", json("{'name': 'n'}")));
            assertThat(done.containsUnknown()).isFalse();
            assertThat(done.value())
                    .containsEntry("dnsServers", Value.of(List.of()))
                    .containsEntry("isDefault", Value.of(false))
                    .containsEntry("createTime", Value.of(""));
        }
    }

    @Nested
    class Update {
        private final Value.Fields state =
                json("{'name': 'n', 'cidrBlock': '10.0.0.0/16', 'createTime': 'then', 'isMulticast': true, "
                        + "'tags': {'a': '1'}}");

        @Test
        void keepsWhatTheCloudComputedAndTheProgramLeavesOut() {
            Value.Fields plan = Plan.of(Types.of("Vpc"), state, json("{'name': 'n', 'cidrBlock': '10.0.0.0/16'}"));
            assertThat(plan.value())
                    .containsEntry("isMulticast", Value.of(true))
                    .containsEntry("createTime", Value.of("then"))
                    .containsEntry("tags", Value.of(Map.of()));
        }

        @Test
        void takesFalseAndZeroForNothing() {
            Value.Fields empty = json("{'secretName': 's', 'description': '', 'recoveryWindowInDays': 0}");
            assertThat(changes("SsmSecret", empty, json("{'secretName': 's', 'isEnabled': true}")))
                    .containsOnlyKeys("isEnabled");
            assertThat(changes("SsmSecret", json("{'secretName': 's', 'isEnabled': true}"), empty))
                    .isEmpty();
        }

        @Test
        void showsWhatIsNotKnownYetAsAChange() {
            Value.Fields inputs = Value.of(Map.of("name", Value.of("n"), "cidrBlock", new Value.Unknown()));
            assertThat(changes("Vpc", json("{'name': 'n', 'cidrBlock': '10.0.0.0/16'}"), inputs))
                    .isEqualTo(Map.of("cidrBlock", new Change(Kind.UPDATE, true)));
        }

        @Test
        void takesAnEmptyListForNoList() {
            assertThat(changes(
                            "SecurityGroupRuleSet",
                            json("{'securityGroupId': 's'}"),
                            json("{'securityGroupId': 's', 'ingresses': []}")))
                    .isEmpty();
        }
    }

    @Nested
    class Sets {
        private final Value.Fields state =
                json("{'clbId': 'c', 'targets': [{'port': 1, 'weight': 10, 'instanceId': 'a'}, {'port': 1, "
                        + "'weight': 10, 'instanceId': 'b'}]}");

        @Test
        void haveNoOrder() {
            assertThat(changes(
                            "ClbAttachment",
                            state,
                            json("{'clbId': 'c', 'targets': [{'port': 1, 'instanceId': 'b'}, "
                                    + "{'port': 1, 'instanceId': 'a'}]}")))
                    .isEmpty();
        }

        @Test
        void changeByMembers() {
            assertThat(changes(
                            "ClbAttachment",
                            state,
                            json("{'clbId': 'c', 'targets': [{'port': 1, 'instanceId': 'b'}, "
                                    + "{'port': 1, 'instanceId': 'c'}, {'port': 1, "
                                    + "'instanceId': 'd'}]}")))
                    .isEqualTo(Map.of(
                            "targets[0]", new Change(Kind.UPDATE, false),
                            "targets[1]", new Change(Kind.ADD, false)));
        }
    }

    @Nested
    class Lists {
        @Test
        void areUnknownAsAWholeIfAnItemIs() {
            Value.Fields inputs =
                    Value.of(Map.of("securityGroups", Value.of(List.of(Value.of("sg-1"), new Value.Unknown()))));
            assertThat(plan("ClbInstance", inputs).value()).containsEntry("securityGroups", new Value.Unknown());
        }

        @Test
        void changeByPosition() {
            Value.Fields state =
                    json("{'securityGroupId': 's', 'ingresses': [{'action': 'ACCEPT', 'port': '1'}, {'action': "
                            + "'DROP', 'port': 'ALL'}]}");
            Value.Fields inputs = json("{'securityGroupId': 's', 'ingresses': [{'action': 'ACCEPT', 'port': '2'}]}");
            assertThat(changes("SecurityGroupRuleSet", state, inputs))
                    .isEqualTo(Map.of(
                            "ingresses[0].port", new Change(Kind.UPDATE, false),
                            "ingresses[1]", new Change(Kind.DELETE, false)));
        }

        @Test
        void replaceForTheirLengthButNotForEveryFieldOfTheirItems() {
            Value.Fields state = json(
                    "{'dataDisks': [{'dataDiskType': 'CLOUD_SSD', 'dataDiskSize': 50, 'deleteWithInstance': true}]}");
            assertThat(changes(
                            "Instance",
                            state,
                            json("{'dataDisks': [{'dataDiskType': 'CLOUD_SSD', 'dataDiskSize': 60}]}")))
                    .isEqualTo(Map.of("dataDisks[0].dataDiskSize", new Change(Kind.UPDATE, false)));
            assertThat(changes(
                            "Instance",
                            state,
                            json("{'dataDisks': [{'dataDiskType': 'CLOUD_HSSD', 'dataDiskSize': 50}]}")))
                    .isEqualTo(Map.of("dataDisks[0].dataDiskType", new Change(Kind.UPDATE, true)));
        }
    }

    private static Value.Fields plan(String type, Value.Fields inputs) {
        return Plan.of(Types.of(type), null, inputs);
    }

    private static Map<String, Change> changes(String type, Value.Fields state, Value.Fields inputs) {
        return Difference.between(Types.of(type), state, Plan.of(Types.of(type), state, inputs));
    }
}
