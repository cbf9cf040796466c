package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.test.PulumiTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;

class RustfsClusterTest {
    private final Recording recording = ClusterFixture.record(StackYaml.sound());

    @Nested
    class Nodes {
        @Test
        void areMachinesUnderTheirPlannedNamesAndAddresses() {
            assertThat(recording.names("Instance"))
                    .containsExactly("c-pool1-1", "c-pool1-2", "c-pool1-3", "c-pool1-4", "c-pool1-5", "c-pool1-6");
            assertThat(recording.named("Instance", "c-pool1-5").inputs())
                    .containsEntry("instanceName", "c-pool1-5")
                    .containsEntry("hostname", "rustfs-pool1-5")
                    .containsEntry("availabilityZone", "ap-guangzhou-6")
                    .containsEntry("privateIp", "10.20.100.3")
                    .containsEntry("subnetId", "net-data-ap-guangzhou-6-id")
                    .containsEntry("imageId", "img-new")
                    .containsEntry("placementGroupId", "c-pool1-id")
                    .containsEntry("instanceChargeType", "POSTPAID_BY_HOUR")
                    .containsEntry("tags", ClusterFixture.TAGS);
        }

        @Test
        void haveNoPublicAddressAndOnlyTheRuleSetOfTheNodes() {
            assertThat(recording.ofType("Instance"))
                    .allMatch(node -> node.input("allocatePublicIp").equals(false))
                    .allMatch(node -> node.input("orderlySecurityGroups").equals(List.of("sg-nodes")))
                    .allMatch(node -> node.input("camRoleName").equals("c-node"));
        }

        @Test
        void areMadeWhenTheirKeysCanBeRead() {
            Declared node = recording.named("Instance", "c-pool1-1");

            assertThat(PulumiTest.extractValue(node.options().getDependsOn()))
                    .extracting(resource -> resource.pulumiResourceType().replaceAll(".*:", ""))
                    .containsExactlyInAnyOrder(
                            "SsmSecretVersion",
                            "SsmSecretVersion",
                            "SsmSecretVersion",
                            "SsmSecretVersion",
                            "SsmSecretVersion",
                            "CamRolePolicyAttachment");
        }

        @Test
        void areNeverReinstalledByANewImageOrScript() {
            assertThat(recording.ofType("Instance"))
                    .allMatch(node -> node.ignoresChangesOf().equals(List.of("imageId", "userData")));
        }

        @Test
        void goBeforeTheirReplacementAsTheirAddressIsPlanned() {
            assertThat(recording.ofType("Instance")).allMatch(Declared::isDeletedBeforeItsReplacement);
        }
    }

    @Nested
    class Disks {
        @Test
        void areResourcesOfTheirOwnInTheZoneOfTheirNode() {
            assertThat(recording.ofType("CbsStorage")).hasSize(24);
            assertThat(recording.named("CbsStorage", "c-pool1-5-disk4").inputs())
                    .containsEntry("storageName", "c-pool1-5-disk4")
                    .containsEntry("availabilityZone", "ap-guangzhou-6")
                    .containsEntry("storageType", "CLOUD_HSSD")
                    .containsEntry("storageSize", 200.0)
                    .containsEntry("encrypt", true)
                    .containsEntry("encryptType", "ENCRYPT_V2");
        }

        @Test
        void areAttachedToTheirNode() {
            assertThat(recording.ofType("CbsStorageAttachment"))
                    .hasSize(24)
                    .allMatch(Declared::isDeletedBeforeItsReplacement);
            assertThat(recording
                            .named("CbsStorageAttachment", "c-pool1-5-disk4")
                            .inputs())
                    .isEqualTo(Map.of("instanceId", "c-pool1-5-id", "storageId", "c-pool1-5-disk4-id"));
        }

        @Test
        void canBeLeftUnencrypted() {
            Recording plain = ClusterFixture.record(StackYaml.sound().with("cluster.encryption", "false"));

            assertThat(plain.ofType("CbsStorage"))
                    .allMatch(disk -> disk.input("encrypt").equals(false))
                    .noneMatch(disk -> disk.inputs().containsKey("encryptType"));
        }

        @Test
        void haveSnapshotsEveryDay() {
            assertThat(recording.named("CbsSnapshotPolicy", "c").inputs())
                    .containsEntry("repeatHours", List.of(3.0))
                    .containsEntry("repeatWeekdays", List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0))
                    .containsEntry("retentionDays", 7.0);
            assertThat((List<?>) recording
                            .named("CbsSnapshotPolicyAttachment", "c-pool1")
                            .input("storageIds"))
                    .hasSize(24);
        }

        @Test
        void haveNoneWhereTheyAreSwitchedOff() {
            Recording none = ClusterFixture.record(StackYaml.sound().with("cluster.snapshots.enabled", "false"));

            assertThat(none.ofType("CbsSnapshotPolicy")).isEmpty();
            assertThat(none.ofType("CbsSnapshotPolicyAttachment")).isEmpty();
        }
    }

    @Nested
    class Protection {
        @Test
        void coversNodesAndDisks() {
            assertThat(recording.ofType("Instance"))
                    .allMatch(Declared::isProtected)
                    .allMatch(node -> node.input("disableApiTermination").equals(true));
            assertThat(recording.ofType("CbsStorage"))
                    .allMatch(Declared::isProtected)
                    .allMatch(disk -> disk.input("forceDelete").equals(false));
        }

        @Test
        void canBeSwitchedOff() {
            Recording open = ClusterFixture.record(StackYaml.sound().with("cluster.protection", "false"));

            assertThat(open.ofType("Instance"))
                    .noneMatch(Declared::isProtected)
                    .allMatch(node -> node.input("disableApiTermination").equals(false));
            assertThat(open.ofType("CbsStorage"))
                    .noneMatch(Declared::isProtected)
                    .allMatch(disk -> disk.input("forceDelete").equals(true));
        }

        @Test
        void isLiftedForANodeThatMayBeReplacedAndNotForItsDisks() {
            Recording one = ClusterFixture.record(StackYaml.sound().with("cluster.replaceable", "[pool1-3]"));

            assertThat(one.ofType("Instance"))
                    .filteredOn(node -> !node.isProtected())
                    .extracting(Declared::name, node -> node.input("disableApiTermination"))
                    .containsExactly(tuple("c-pool1-3", false));
            assertThat(one.ofType("CbsStorage")).allMatch(Declared::isProtected);
        }

        @Test
        void isLiftedForADiskThatMayBeReplaced() {
            Recording one =
                    ClusterFixture.record(StackYaml.sound().with("cluster.replaceableDisks", "[pool1-3-disk2]"));

            assertThat(one.ofType("CbsStorage"))
                    .filteredOn(disk -> !disk.isProtected())
                    .extracting(Declared::name)
                    .containsExactly("c-pool1-3-disk2");
            assertThat(one.ofType("Instance")).allMatch(Declared::isProtected);
        }

        @Test
        void letsTheDisksStayInTheAccountWhereTheSettingsWantIt() {
            assertThat(recording.ofType("CbsStorage"))
                    .noneMatch(disk -> disk.options().isRetainOnDelete());
            assertThat(ClusterFixture.record(StackYaml.sound().with("cluster.retainDisks", "true"))
                            .ofType("CbsStorage"))
                    .allMatch(disk -> disk.options().isRetainOnDelete());
        }

        @Test
        void triggersTheReplacementOfADiskWhenTheLayoutOfItsPoolChanges() {
            assertThat(PulumiTest.extractValue(recording
                            .named("CbsStorage", "c-pool1-5-disk4")
                            .options()
                            .getReplacementTrigger()
                            .orElseThrow()))
                    .isEqualTo("rustfs-pool1-5 at 10.20.100.3 in ap-guangzhou-6, one of 6 with 4 disks each");
        }
    }

    @Nested
    class Sources {
        private final Recording restored = ClusterFixture.record(StackYaml.sound()
                .with(
                        "cluster.diskSources",
                        "[{disk: pool1-1-disk1, from: snap-3f9ab2c1}, {disk: pool1-1-disk2, from: disk-3f9ab2c1}]"));

        @Test
        void areASnapshotThatADiskIsMadeFrom() {
            Declared disk = restored.named("CbsStorage", "c-pool1-1-disk1");

            assertThat(disk.input("snapshotId")).isEqualTo("snap-3f9ab2c1");
            assertThat(restored.ofType("CbsStorage"))
                    .describedAs("another snapshot would be rolled back to")
                    .allMatch(each -> each.ignoresChangesOf().contains("snapshotId"));
        }

        @Test
        void areADiskThatIsTakenIn() {
            Declared disk = restored.named("CbsStorage", "c-pool1-1-disk2");

            assertThat(((CustomResourceOptions) disk.options()).getImportId()).contains("disk-3f9ab2c1");
            assertThat(disk.inputs()).doesNotContainKey("snapshotId");
        }

        @Test
        void areNothingForTheOtherDisks() {
            assertThat(restored.ofType("CbsStorage"))
                    .filteredOn(disk -> ((CustomResourceOptions) disk.options())
                                    .getImportId()
                                    .isPresent()
                            || disk.inputs().containsKey("snapshotId"))
                    .hasSize(2);
        }
    }

    @Nested
    class RollOuts {
        @Test
        void areOneCommandAndARunOfItOnEachNode() {
            NodeScript script = ClusterFixture.script(StackYaml.sound());
            Declared command = recording.named("TatCommand", "c");

            assertThat(recording.ofType("TatInvocationInvokeAttachment"))
                    .hasSize(6)
                    .allMatch(run -> run.input("commandId").equals("c-id"))
                    .allMatch(run -> run.input("parameters")
                            .equals("{\"revision\":\"" + script.revision() + "\",\"logTopic\":\"\",\"metrics\":\"\"}"));
            assertThat(command.input("enableParameter")).isEqualTo(true);
            assertThat(new String(
                            Base64.getDecoder().decode((String) command.input("content")), StandardCharsets.UTF_8))
                    .startsWith("#!/bin/bash\n# Revision {{revision}}\n")
                    .contains("export LOG_TOPIC='{{logTopic}}' METRICS='{{metrics}}'\n")
                    .contains(UserData.packed(script.rollOut()));
        }

        @Test
        void beginWhenTheDisksOfTheNodeAreAttached() {
            Declared run = recording.named("TatInvocationInvokeAttachment", "c-pool1-5");

            assertThat(run.input("instanceId")).isEqualTo("c-pool1-5-id");
            assertThat(PulumiTest.extractValue(run.options().getDependsOn()))
                    .extracting(resource -> resource.pulumiResourceName())
                    .containsExactly("c-pool1-5-disk1", "c-pool1-5-disk2", "c-pool1-5-disk3", "c-pool1-5-disk4");
        }
    }

    @Test
    void eachPoolIsSpreadOverHosts() {
        assertThat(recording.ofType("PlacementGroup")).hasSize(1);
        assertThat(recording.named("PlacementGroup", "c-pool1").input("type")).isEqualTo("HOST");
    }

    @Test
    void aPoolThatIsAppendedChangesNothingThatIsThere() {
        Recording larger = ClusterFixture.record(StackYaml.sound().with("cluster.pools", """
                        - name: pool1
                          nodes: 6
                          zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]
                          disks: {count: 4, sizeGib: 200}
                        - name: pool2
                          nodes: 4
                          zones: [ap-guangzhou-6]
                          disks: {count: 4, sizeGib: 200}
                        """));

        for (String type : List.of("CbsStorage", "CbsStorageAttachment", "PlacementGroup", "Subnet")) {
            assertThat(larger.ofType(type))
                    .extracting(Declared::inputs)
                    .containsAll(recording.ofType(type).stream()
                            .map(Declared::inputs)
                            .toList());
        }
        assertThat(larger.ofType("Instance"))
                .extracting(node -> node.input("privateIp"))
                .doesNotHaveDuplicates()
                .containsAll(recording.ofType("Instance").stream()
                        .map(node -> node.input("privateIp"))
                        .toList());
    }
}
