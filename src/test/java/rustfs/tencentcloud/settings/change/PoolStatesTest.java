package rustfs.tencentcloud.settings.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.settings.binding.SettingsBinder;

class PoolStatesTest {
    @Nested
    class Changes {
        @ParameterizedTest
        @CsvSource({
            "active, active",
            "active, draining",
            "draining, active",
            "draining, draining",
            "draining, retired",
            "retired, retired"
        })
        void goStepByStep(String before, String now) {
            assertThatCode(() -> change(two(before), two(now))).doesNotThrowAnyException();
        }

        @Test
        void doNotLeapOverDraining() {
            assertThatThrownBy(() -> change(two("active"), two("retired")))
                    .hasMessageContaining("cluster.pools[0].state: 'retired' cannot follow; it was 'active'")
                    .hasMessageContaining("allowed: draining");
        }

        @Test
        void leapOnlyWithoutProtection() {
            assertThatCode(() -> change(two("active"), two("retired").with("cluster.protection", "false")))
                    .doesNotThrowAnyException();
        }

        @ParameterizedTest
        @CsvSource({"active, true", "draining, true", "active, false"})
        void neverBringARetiredPoolBack(String state, boolean protection) {
            assertThatThrownBy(() -> change(two("retired"), two(state).with("cluster.protection", "" + protection)))
                    .hasMessageContaining("cluster.pools[0].state: '" + state + "' cannot follow; it was 'retired'")
                    .hasMessageContaining("Append a pool");
        }
    }

    @Nested
    class Steps {
        @Test
        void areSaidForAPoolThatIsAppended() {
            assertThat(steps(StackYaml.sound(), two("active")))
                    .singleElement()
                    .asString()
                    .startsWith("The steps to append pool2:")
                    .contains("6 machines with 24 disks", "all 12 nodes restart together", "operate.py pools");
        }

        @Test
        void areSaidForAPoolThatIsEmptied() {
            assertThat(steps(two("active"), two("draining")))
                    .singleElement()
                    .asString()
                    .startsWith("The steps to empty pool1:")
                    .contains("operate.py decommission start 0,");
        }

        @Test
        void areSaidForAPoolThatIsRetired() {
            assertThat(steps(two("draining"), two("retired")))
                    .singleElement()
                    .asString()
                    .startsWith("The steps to retire pool1:")
                    .contains("6 machines are deleted", "recycle bin");
        }

        @Test
        void areNoneForAStackThatIsNewOrUnchanged() {
            assertThat(new PoolStates(
                                    List.of(),
                                    two("active").settings().cluster().pools())
                            .steps())
                    .isEmpty();
            assertThat(steps(two("active"), two("active"))).isEmpty();
        }

        private List<String> steps(StackYaml before, StackYaml now) {
            return new PoolStates(
                            before.settings().cluster().pools(),
                            now.settings().cluster().pools())
                    .steps();
        }
    }

    private static void change(StackYaml before, StackYaml now) {
        Map<String, String> recorded = SettledSettings.of(before.bind()).values();
        BoundSettings bound = new SettingsBinder(Catalogue.load()).bind(now.configuration(), recorded);
        SettledSettings.of(bound).checkSince(recorded);
    }

    /** Two pools, the first of them in the state. */
    private static StackYaml two(String state) {
        String pool = "nodes: 6, zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7], "
                + "disks: {count: 4, sizeGib: 200}";
        return StackYaml.sound()
                .with(
                        "cluster.pools",
                        "[{name: pool1, " + pool + ", state: " + state + "}, {name: pool2, " + pool + "}]");
    }
}
