package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.pulumi.resources.Resource;
import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.StackYaml;

/** Pools that are emptied and gone, and nodes that are resized. */
class ServerPoolTest {
    private final Recording recording = ClusterFixture.record(StackYaml.sound());

    @Test
    void isLiftedForAPoolThatIsEmptiedAndNotForOthers() {
        Recording two = ClusterFixture.record(twoPools("draining"));

        assertThat(two.ofType("Instance"))
                .hasSize(12)
                .allMatch(node -> node.isProtected() == node.name().startsWith("c-pool2"));
        assertThat(two.ofType("CbsStorage"))
                .hasSize(48)
                .allMatch(disk -> disk.isProtected() == disk.name().startsWith("c-pool2"))
                .describedAs("a disk that is deleted goes to the recycle bin")
                .allMatch(disk -> disk.input("forceDelete").equals(false));
    }

    @Test
    void aPoolThatIsRetiredHasNothingAndTheOtherIsUnchanged() {
        Recording both = ClusterFixture.record(twoPools("active"));
        Recording one = ClusterFixture.record(twoPools("retired"));

        assertThat(one.names("PlacementGroup")).containsExactly("c-pool2");
        for (String type : List.of("Instance", "CbsStorage", "CbsStorageAttachment")) {
            assertThat(one.ofType(type))
                    .extracting(ServerPoolTest::withoutItsScript)
                    .isEqualTo(both.ofType(type).stream()
                            .filter(declared -> declared.name().startsWith("c-pool2"))
                            .map(ServerPoolTest::withoutItsScript)
                            .toList());
        }
    }

    @Nested
    class Resizes {
        private static final StackYaml WANTED = StackYaml.sound()
                .with("cluster.instanceType", "SA5.4XLARGE64")
                .with("cluster.nodesResizedPerUpdate", "2");
        private static final Former FORMER = new Former(
                Map.of(Former.NODE_TYPES, "pool1-1=SA5.2XLARGE32 pool1-2=SA5.2XLARGE32 pool1-3=SA5.2XLARGE32"),
                List.of());

        @Test
        void areOfAsManyNodesAsTheSettingsAllow() {
            assertThat(ClusterFixture.record(WANTED, FORMER).ofType("Instance"))
                    .extracting(Declared::name, node -> node.input("instanceType"))
                    .startsWith(
                            tuple("c-pool1-1", "SA5.4XLARGE64"),
                            tuple("c-pool1-2", "SA5.4XLARGE64"),
                            tuple("c-pool1-3", "SA5.2XLARGE32"));
        }

        @Test
        void waitForTheOneBefore() {
            Recording resized = ClusterFixture.record(WANTED, FORMER);

            assertThat(machinesBefore("c-pool1-1", resized)).isEmpty();
            assertThat(machinesBefore("c-pool1-2", resized)).containsExactly("c-pool1-1");
            assertThat(machinesBefore("c-pool1-3", resized)).isEmpty();
        }

        @Test
        void areNoneInAClusterThatIsNewSoThatItsNodesAreMadeAtOnce() {
            assertThat(recording.ofType("Instance"))
                    .allMatch(node -> machinesBefore(node.name(), recording).isEmpty());
        }

        private List<String> machinesBefore(String name, Recording recording) {
            return PulumiTest.extractValue(
                            recording.named("Instance", name).options().getDependsOn())
                    .stream()
                    .filter(resource -> resource.pulumiResourceType().endsWith(":Instance"))
                    .map(Resource::pulumiResourceName)
                    .toList();
        }
    }

    private static Map<String, Object> withoutItsScript(Declared declared) {
        Map<String, Object> inputs = new TreeMap<>(declared.inputs());
        inputs.remove("userData");
        return inputs;
    }

    /** Two pools, the first of them in the state. */
    private static StackYaml twoPools(String state) {
        String pool = "nodes: 6, zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], "
                + "disks: {count: 4, sizeGib: 200}";
        return StackYaml.sound()
                .with(
                        "cluster.pools",
                        "[{name: pool1, " + pool + ", state: " + state + "}, {name: pool2, " + pool + "}]");
    }
}
