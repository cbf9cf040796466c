package rustfs.tencentcloud.simulator.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.cloud.Ids;

/**
 * The faults of a run, from a file.
 *
 * @param name changes with the file's content, so that another scenario begins from its start
 * @param seed which calls a chance strikes: equal seeds, equal calls
 */
record Scenario(String name, String seed, List<FaultRule> rules) {
    /**
     * Reads a file; what is wrong with it is told at once, in one {@link IllegalArgumentException}.
     *
     * @param isType whether there is a resource type or a function of this name
     */
    static Scenario read(Path file, Predicate<String> isType) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The scenario '" + file + "' cannot be read: there is no such file, or it is no text.", e);
        }
        ScenarioReader reader = new ScenarioReader(isType);
        Scenario scenario = reader.scenario("scenario/" + Ids.letters(text), text);
        if (!reader.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    "The scenario '" + file + "' is refused:\n  " + String.join("\n  ", reader.problems()));
        }
        return scenario;
    }
}
