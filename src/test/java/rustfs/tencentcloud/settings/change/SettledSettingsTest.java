package rustfs.tencentcloud.settings.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackYaml;

class SettledSettingsTest {
    private static final String POOL =
            "nodes: 6, zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], disks: {count: 4, sizeGib: 200}";
    private static final String FIRST = "{name: pool1, " + POOL + "}";
    private static final String SECOND = "{name: pool2, " + POOL + "}";
    private static final StackYaml TWO_POOLS =
            StackYaml.sound().with("cluster.pools", "[" + FIRST + ", " + SECOND + "]");

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
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.path().text()).isEqualTo("cluster.pools");
                        assertThat(problem.reason())
                                .isEqualTo("the pool 'pool2' is gone; it was the one at cluster.pools[1]");
                        assertThat(problem.fix()).contains("draining", "decommission", "retired");
                    });
        }

        @Test
        void tellAPoolThatIsGoneFromBeforeOthersAsThat() {
            assertThat(reasons("[" + SECOND + "]"))
                    .containsExactly("the pool 'pool1' is gone; it was the one at cluster.pools[0]");
        }

        @Test
        void tellAnotherOrderAsThat() {
            assertThat(reasons("[" + SECOND + ", " + FIRST + "]"))
                    .containsExactly("the order pool2, pool1 is another; it was pool1, pool2");
        }

        @Test
        void tellANewPoolThatStandsBeforeOthersAsThat() {
            assertThat(reasons("[" + FIRST + ", {name: pool3, " + POOL + "}, " + SECOND + "]"))
                    .containsExactly("the new pool 'pool3' stands before pools that exist");
        }

        @Test
        void tellAnotherNameInTheSamePlaceAsThat() {
            assertThat(reasons("[{name: other, " + POOL + "}, " + SECOND + "]"))
                    .containsExactly("'other' is a change; it was 'pool1'");
        }

        @Test
        void tellAnEditOfAPoolThatWasMovedAtItsPlace() {
            StackYaml moved = StackYaml.sound()
                    .with("cluster.pools", "[" + SECOND + ", " + FIRST.replace("nodes: 6", "nodes: 9") + "]");

            assertThat(settled(moved).changesSince(settled(TWO_POOLS).values()))
                    .extracting(problem -> problem.path().text(), Problem::reason)
                    .containsExactly(
                            tuple("cluster.pools[1].nodes", "'9' is a change; it was '6'"),
                            tuple("cluster.pools", "the order pool2, pool1 is another; it was pool1, pool2"));
        }

        private List<String> reasons(String pools) {
            return settled(StackYaml.sound().with("cluster.pools", pools))
                    .changesSince(settled(TWO_POOLS).values())
                    .stream()
                    .map(Problem::reason)
                    .toList();
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
