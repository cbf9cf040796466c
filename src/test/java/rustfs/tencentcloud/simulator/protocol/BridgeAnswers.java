package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The bridge's answers to all cases as they were recorded, from {@code bridge/answers.json}: a line for each step. */
final class BridgeAnswers {
    static final Path FILE = Path.of("src/test/resources/bridge/answers.json");

    private BridgeAnswers() {}

    /** By the name of the case. */
    static Map<String, List<Value>> recorded() throws IOException {
        Map<String, List<Value>> answers = new TreeMap<>();
        Json.parse(Files.readString(FILE)).fields().forEach((name, steps) -> answers.put(name, steps.items()));
        return answers;
    }

    /** The text of the file. */
    static String written(Map<String, List<Value>> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(entry -> Json.write(Value.of(entry.getKey())) + ": [\n"
                                + entry.getValue().stream()
                                        .map(step -> "  " + Json.write(step))
                                        .collect(Collectors.joining(",\n"))
                                + "]")
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
