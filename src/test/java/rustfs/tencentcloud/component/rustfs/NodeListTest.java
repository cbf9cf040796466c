package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.component.network.SubnetPlan;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.StackYaml;

/** What the scripts of a node make of the lines of the pools is what was planned. */
class NodeListTest {
    @TempDir
    private Path folder;

    @Test
    void aPoolIsOneLine() {
        assertThat(PoolLine.of(plan("pool1", 6).pools().get(0)))
                .isEqualTo("pool1 6 4 10.20.52.2 10.20.100.2 10.20.116.2");
    }

    @Test
    void theNodeListsEveryNodeOfEveryPool() throws Exception {
        NodePlan plan = plan("pool1", 6, "second", 48);
        Files.writeString(
                folder.resolve("pools"),
                plan.pools().stream().map(pool -> PoolLine.of(pool) + "\n").collect(Collectors.joining()));

        assertThat(NodeFunctions.run("here=$FOLDER; list_nodes", Map.of("FOLDER", folder.toString())))
                .isEqualTo(plan.nodes().stream()
                                .map(node -> node.address() + " " + node.hostName() + " " + node.disks() + "\n")
                                .collect(Collectors.joining())
                        + "exit 0\n");
    }

    private static NodePlan plan(Object... namesAndNodes) {
        StringBuilder pools = new StringBuilder();
        for (int index = 0; index < namesAndNodes.length; index += 2) {
            pools.append("- {name: " + namesAndNodes[index] + ", nodes: " + namesAndNodes[index + 1]
                    + ", zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7],"
                    + " disks: {count: 4, sizeGib: 200}}\n");
        }
        StackSettings settings =
                StackYaml.sound().with("cluster.pools", pools.toString()).settings();
        return NodePlan.of(
                settings.cluster().pools(),
                SubnetPlan.of(settings.network().cidr(), settings.network().zones()));
    }
}
