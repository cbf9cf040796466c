package rustfs.tencentcloud.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.exceptions.RunException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.settings.StackYaml;

/** The names of stacks, with which the name of every resource begins. */
class StackNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod-eu", "a_stack-of-26-characters12"})
    void areTakenWhereEveryResourceCanBeginWithThem(String stack) {
        assertThat(new RustfsStack.Name("rustfs", stack)).hasToString("rustfs-" + stack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-stack-of-27-characters123", "with.dot"})
    void areRefusedWithTheWayOut(String stack) {
        assertThatThrownBy(() -> new RustfsStack.Name("rustfs", stack))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("'rustfs-" + stack + "'")
                .hasMessageContaining("up to 33 letters, digits, hyphens and underscores")
                .hasMessageEndingWith("pulumi stack rename.");
    }

    @Test
    void fitEvenWithTheLongestZoneAndPool() {
        StackYaml yaml = StackYaml.file(Path.of("src/test/resources/stacks/dev.yaml"))
                .with("region", "na-siliconvalley")
                .with("network.zones", "[na-siliconvalley-2]")
                .with("network.nat", "perZone")
                .with("network.natBandwidthMbps", "1000")
                .with("cluster.pools.0.name", "poolof15letters")
                .with("cluster.pools.0.zones", "[na-siliconvalley-2]")
                .with("cluster.pools.0.nodes", "12")
                .with("cluster.pools.0.disks.count", "12");

        RustfsStackTest.EveryStack.assertThatNamesFit(StackFixture.record(yaml, "a_stack-of-26-characters12"));
    }
}
