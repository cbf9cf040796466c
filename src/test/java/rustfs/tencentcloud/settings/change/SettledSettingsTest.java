package rustfs.tencentcloud.settings.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackYaml;

class SettledSettingsTest {
    private static final String POOL =
            "nodes: 6, zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], disks: {count: 4, sizeGib: 200}";
    private static final StackYaml TWO_POOLS =
            StackYaml.sound().with("cluster.pools", "[{name: pool1, " + POOL + "}, {name: pool2, " + POOL + "}]");

    private final Map<String, String> recorded = settled(StackYaml.sound()).values();

    @Nested
    class Recorded {
        @Test
        void isWhatTheClusterIsBuiltOn() {
            assertThat(recorded)
                    .containsEntry("region", "ap-guangzhou")
                    .containsEntry("cluster.pools[0].nodes", "6")
                    .containsEntry("cluster.pools[0].disks.count", "4")
                    .containsKeys("network.cidr", "cluster.encryption", "cluster.pools[0].zones");
        }

        @Test
        void isNothingThatMayChange() {
            assertThat(recorded)
                    .doesNotContainKeys("tags", "cluster.version", "cluster.pools[0].disks.sizeGib", "network.zones");
        }
    }

    @Nested
    class Changes {
        @Test
        void areNoneWithoutAFormerUpdate() {
            assertThat(settled(StackYaml.sound()).changesSince(Map.of())).isEmpty();
        }

        @Test
        void areNoneWhereAPoolIsAppended() {
            assertThat(settled(TWO_POOLS).changesSince(recorded)).isEmpty();
        }

        @Test
        void areAllSaidWithTheFormerValue() {
            StackYaml changed =
                    StackYaml.sound().with("network.cidr", "10.30.0.0/16").with("cluster.encryption", "false");

            assertThat(settled(changed).changesSince(recorded))
                    .extracting(problem -> problem.path().text(), Problem::reason)
                    .containsExactly(
                            tuple("cluster.encryption", "'false' is a change; it was 'true'"),
                            tuple("network.cidr", "'10.30.0.0/16' is a change; it was '10.20.0.0/16'"));
        }

        @Test
        void includeAnotherSecretAndShowNeither() {
            String other = "ffffffffffffffffffffffffffffffff";

            assertThat(settled(StackYaml.sound().with("secret", other)).changesSince(recorded))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.path().text()).isEqualTo("secret");
                        assertThat(problem.fix()).contains("cluster.keyGenerations");
                        assertThat(problem.toString()).doesNotContain(other, recorded.get("secret"));
                    });
        }

        @Test
        void includeAPoolThatIsGone() {
            assertThat(settled(StackYaml.sound())
                            .changesSince(settled(TWO_POOLS).values()))
                    .hasSize(4)
                    .allSatisfy(problem -> {
                        assertThat(problem.path().text()).startsWith("cluster.pools[1]");
                        assertThat(problem.reason()).startsWith("it is gone; it was '");
                        assertThat(problem.fix()).contains("Pools are append-only");
                    });
        }
    }

    @Nested
    class Protection {
        @Test
        void refusesAChange() {
            StackYaml changed = StackYaml.sound().with("network.cidr", "10.30.0.0/16");

            assertThatThrownBy(() -> settled(changed).checkSince(recorded))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("network.cidr: '10.30.0.0/16' is a change; it was '10.20.0.0/16'");
        }

        @Test
        void letsAChangeThroughWhereItIsOff() {
            StackYaml changed =
                    StackYaml.sound().with("network.cidr", "10.30.0.0/16").with("cluster.protection", "false");

            assertThatCode(() -> settled(changed).checkSince(recorded)).doesNotThrowAnyException();
        }
    }

    private static SettledSettings settled(StackYaml yaml) {
        return SettledSettings.of(yaml.bind());
    }
}
