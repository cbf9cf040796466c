package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.value.Value;

/** Plays every case of the contract to the simulator and holds its answers against those of the bridge. */
class BridgeAnswersTest {
    @Test
    void theSimulatorAnswersAsTheBridgeOrAsIsListed(@TempDir Path folder) throws IOException {
        Map<String, List<Value>> recorded = BridgeAnswers.recorded();
        Map<String, String> found = new TreeMap<>();
        try (SimulatorPlugin simulator = new SimulatorPlugin(folder.resolve("account.db"))) {
            compare(Greeting.NAME, recorded, Greeting.exchange(simulator), found);
            ContractCase.all().forEach(one -> compare(one.name(), recorded, Conversation.play(one, simulator), found));
        }
        Map<String, String> unlisted = new TreeMap<>(found);
        unlisted.keySet().removeAll(ListedDifferences.ofCalls().places());

        assertThat(unlisted)
                .as("differences that src/test/resources/bridge/differences.json does not list")
                .isEmpty();
        assertThat(found.keySet())
                .as("differences; what is listed and no longer there has to go from the list")
                .containsAll(ListedDifferences.ofCalls().places());
    }

    private static void compare(
            String name, Map<String, List<Value>> recorded, List<Value> answers, Map<String, String> found) {
        AnswerDifferences.between(recorded.getOrDefault(name, List.of()), answers)
                .forEach((place, what) -> found.put(name + " " + place, what));
    }

    @Test
    void everyCaseIsRecorded() throws IOException {
        assertThat(BridgeAnswers.recorded().keySet())
                .containsAll(ContractCase.all().stream().map(ContractCase::name).toList())
                .hasSize(ContractCase.all().size() + 1);
    }
}
