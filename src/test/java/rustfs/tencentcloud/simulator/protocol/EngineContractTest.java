package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Runs programs by the real engine, once with Pulumi's bridge and once with the simulator as it is delivered, and
 * holds against each other what the engine does, what it tells and what its state holds. Run it through {@code
 * bin/test-bridge}.
 */
class EngineContractTest {
    static Stream<Arguments> programs() {
        return Json.resource("bridge/programs.json").items().stream()
                .map(written -> Arguments.of(
                        written.fields().get("name").text().orElseThrow(),
                        written.fields().get("steps").items()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isTheSameOnBoth(String name, List<Value> steps, @TempDir Path folder) throws Exception {
        List<Value> bridge = run(steps, new BridgeSide(Files.createDirectory(folder.resolve("bridge"))));
        List<Value> simulator = run(steps, new SimulatorSide(Files.createDirectory(folder.resolve("simulator"))));

        assertThat(bridge).hasSameSizeAs(steps);
        Map<String, String> found = AnswerDifferences.between(bridge, simulator);
        assertThat(found.keySet())
                .as("differences that bridge/program-differences.json does not list, or lists in vain: %s", found)
                .containsExactlyInAnyOrderElementsOf(
                        ListedDifferences.ofPrograms().places(name));
    }

    private static List<Value> run(List<Value> steps, EngineSide side) throws IOException, InterruptedException {
        List<Value> answers = new ArrayList<>();
        try (EngineStack stack = side.stack()) {
            String id = "";
            for (Value written : steps) {
                Map<String, Value> step = written.fields();
                if (step.containsKey("do")) {
                    String command = step.get("do").text().orElseThrow();
                    Value program = replaced(step.get("program"), id);
                    answers.add(stack.pulumi(
                            command.startsWith("preview") ? command : command + " --yes --skip-preview",
                            program.fields()));
                } else if (step.containsKey("refuse")) {
                    answers.add(Value.of(Map.of()));
                    side.refuse(step.get("refuse").text().orElseThrow());
                } else {
                    id = stack.id();
                    answers.add(Value.of(Map.of()));
                    if (step.containsKey("change")) {
                        side.change(id, step.get("change").fields());
                    } else if (step.containsKey("remove")) {
                        side.remove(id);
                    } else {
                        stack.forget();
                    }
                }
            }
        }
        return answers;
    }

    private static Value replaced(Value program, String id) {
        return Json.parse(Json.write(program).replace("<id>", id));
    }
}
