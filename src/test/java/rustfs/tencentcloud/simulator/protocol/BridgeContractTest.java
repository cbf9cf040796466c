package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.Golden;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Plays every case to the bridge itself and holds its answers against the recorded ones. Run it through {@code
 * bin/test-bridge}, which builds the bridge.
 */
class BridgeContractTest {
    @Test
    void theBridgeAnswersAsRecorded(@TempDir Path folder) throws IOException {
        Map<String, List<Value>> answers = new TreeMap<>();
        try (BridgePlugin bridge = new BridgePlugin(Path.of(System.getProperty("rustfs.bridge")), folder)) {
            answers.put(Greeting.NAME, Greeting.exchange(bridge));
            ContractCase.all().forEach(one -> answers.put(one.name(), Conversation.play(one, bridge)));
        }
        assertThat(answers).isNotEmpty();
        Golden.assertMatches(BridgeAnswers.FILE, BridgeAnswers.written(answers));
    }
}
