package rustfs.tencentcloud.simulator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.store.Account;

class SimulationTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fast", "-1", "1s", "NaN", "Infinity", "1,5"})
    void refusesAPaceThatIsNoNumber(String pace) {
        assertThatThrownBy(() -> start(Map.of("RUSTFS_SIMULATOR_PACE", pace)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("RUSTFS_SIMULATOR_PACE: '" + pace + "' is no number from 0 on;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.02", "1"})
    void takesAPace(String pace) {
        start(Map.of("RUSTFS_SIMULATOR_PACE", pace));
    }

    @Test
    void keepsThePaceForThoseWhoAreNotOnTrial() {
        Simulation simulation =
                Simulation.of(Map.of("RUSTFS_SIMULATOR_PACE", "0.5", "RUSTFS_SIMULATOR_SCENARIO", "none.json"));

        assertThat(simulation.undisturbed()).isEqualTo(Simulation.of(Map.of("RUSTFS_SIMULATOR_PACE", "0.5")));
    }

    private void start(Map<String, String> environment) {
        try (Account account = new Account(folder.resolve("account.db"))) {
            assertThat(Simulation.of(environment).provider(Catalogue.load(), account))
                    .isNotNull();
        }
    }
}
