package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.settings.Warning;

/** Rules about the machines of the nodes, here six; of twelve disks in a set, eight hold data. */
class MachineRulesTest {
    @ParameterizedTest
    @CsvSource({
        // type, disks, GiB each, what is said
        "SA5.LARGE16, 4, 500, has 17.2 GB of memory; RustFS advises 33.7 GB; SA5.2XLARGE32 fits",
        "S6.2XLARGE32, 12, 2000, has 34.4 GB of memory and 7 Gbps; advises 52.6 GB; and 8.6 Gbps; S6.4XLARGE64 fits",
        "S5.8XLARGE128, 12, 6000, has 12 Gbps; RustFS advises 25.8 Gbps; S6.12XLARGE96 fits"
    })
    void thatAreTooSmallForTheirDisksArePoor(String type, int count, int size, String said) {
        List<Warning> warnings = StackYaml.sound()
                .with("cluster.instanceType", type)
                .with("cluster.pools.0.disks.count", "" + count)
                .with("cluster.pools.0.disks.sizeGib", "" + size)
                .bind()
                .warnings();

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.path().text()).isEqualTo("cluster.instanceType");
            assertThat(warning.message()).startsWith("'" + type + "'").contains(said.split("; "));
        });
    }

    @Test
    void ofAPoolAreSpokenOfThere() {
        assertThat(StackYaml.sound()
                        .with("cluster.pools.0.instanceType", "SA5.LARGE16")
                        .with("cluster.pools.0.disks.sizeGib", "500")
                        .warnedOf())
                .containsExactly("cluster.pools[0].instanceType");
    }

    @Test
    void ofASmallClusterMayBeSmall() {
        assertThat(StackYaml.sound().with("cluster.instanceType", "SA5.MEDIUM4").warnedOf())
                .isEmpty();
    }

    @Test
    void whoseDisksAreSlowerThanTheNetworkThatTheyAskForArePoor() {
        assertThat(StackYaml.sound()
                        .with("cluster.instanceType", "S6.32XLARGE432")
                        .with("cluster.pools.0.disks.count", "2")
                        .with("cluster.pools.0.disks.type", "CLOUD_BSSD")
                        .with("cluster.pools.0.disks.sizeGib", "16000")
                        .bind()
                        .warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.path().text()).isEqualTo("cluster.pools[0].disks.sizeGib");
                    assertThat(warning.message()).contains("190.0 MB/s", "11.5 Gbps");
                });
    }

    @Test
    void thatMayBeReplacedExist() {
        assertThat(StackYaml.sound()
                        .with("cluster.replaceable", "[pool1-7, other-1]")
                        .problems())
                .containsExactly(
                        "cluster.replaceable[0]: there is no node 'pool1-7'",
                        "cluster.replaceable[1]: there is no node 'other-1'");
        assertThat(StackYaml.sound()
                        .with("cluster.replaceable", "[pool1-1, pool1-2]")
                        .warnedOf())
                .containsExactly("cluster.replaceable");
    }
}
