package rustfs.tencentcloud.settings.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.NodeName;
import rustfs.tencentcloud.settings.StackYaml;

class NodeTypesTest {
    private static final InstanceType SMALL = InstanceType.of("SA5.2XLARGE32");
    private static final InstanceType LARGE = InstanceType.of("SA5.4XLARGE64");
    private static final StackYaml WANTS_LARGE = StackYaml.sound().with("cluster.instanceType", "SA5.4XLARGE64");

    @Test
    void areTheWantedOnesAtOnceOfAStackThatIsNew() {
        NodeTypes types = NodeTypes.of(StackYaml.sound().settings().cluster(), Former.NONE);

        assertThat(types.text()).startsWith("pool1-1=SA5.2XLARGE32 pool1-2=").endsWith("pool1-6=SA5.2XLARGE32");
        assertThat(types.resized()).isEmpty();
        assertThat(types.steps()).isEmpty();
    }

    @Test
    void changeOneNodeAnUpdateUntilAllHaveChanged() {
        Former former = stood(StackYaml.sound(), Former.NONE);
        for (int number = 1; number <= 6; number++) {
            NodeTypes types = NodeTypes.of(WANTS_LARGE.settings().cluster(), former);
            assertThat(types.resized()).containsExactly(NodeName.of("pool1-" + number));
            for (int node = 1; node <= 6; node++) {
                assertThat(types.of(NodeName.of("pool1-" + node))).isEqualTo(node <= number ? LARGE : SMALL);
            }
            former = stood(WANTS_LARGE, former);
        }

        assertThat(NodeTypes.of(WANTS_LARGE.settings().cluster(), former).resized())
                .isEmpty();
    }

    @Test
    void changeAsManyAsTheSettingsAllow() {
        StackYaml two = StackYaml.sound()
                .with("cluster.instanceType", "SA5.4XLARGE64")
                .with("cluster.nodesResizedPerUpdate", "2");

        NodeTypes types = NodeTypes.of(two.settings().cluster(), stood(StackYaml.sound(), Former.NONE));

        assertThat(types.resized()).containsExactly(NodeName.of("pool1-1"), NodeName.of("pool1-2"));
        assertThat(types.steps())
                .containsExactly("Instance types: this update stops, resizes and starts pool1-1, pool1-2, one after "
                        + "the other. 4 more follow: when all nodes are ready again, run up for the next "
                        + "(cluster.nodesResizedPerUpdate).");
    }

    @Test
    void ofAPoolThatIsAppendedAreItsOwnAtOnce() {
        StackYaml appended = StackYaml.sound().with("cluster.pools", """
                - name: pool1
                  nodes: 6
                  zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]
                  disks: {count: 4, sizeGib: 200}
                - name: pool2
                  nodes: 6
                  zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]
                  disks: {count: 4, sizeGib: 200}
                  instanceType: SA5.4XLARGE64
                """);

        NodeTypes types = NodeTypes.of(appended.settings().cluster(), stood(StackYaml.sound(), Former.NONE));

        assertThat(types.resized()).isEmpty();
        assertThat(types.of(NodeName.of("pool1-6"))).isEqualTo(SMALL);
        assertThat(types.of(NodeName.of("pool2-1"))).isEqualTo(LARGE);
    }

    private static Former stood(StackYaml yaml, Former before) {
        String types = NodeTypes.of(yaml.settings().cluster(), before).text();
        return new Former(Map.of(Former.NODE_TYPES, types), List.of());
    }
}
