package rustfs.tencentcloud.simulator.cloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Golden;

/** Keeps the table of states in the documents in step with the data. */
class StatesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/simulator.md");
    private static final String BEGIN = "<!-- written by StatesDocumentTest with -Dgolden.update=true -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theDocumentHasTheStatesOfEachType() throws IOException {
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Golden.assertMatches(DOCUMENT, text.substring(0, begin) + table() + text.substring(text.indexOf(END, begin)));
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                "| type | seen after | made | changed | deleted |\n| --- | --- | --- | --- | --- |\n");
        new TreeMap<>(LifeCycle.load())
                .forEach((type, cycle) -> table.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                type,
                                cycle.visibleAfter() == 0 ? "" : seconds(cycle.visibleAfter()),
                                row(cycle, LifeCycle.Row.CREATE, cycle.ready()),
                                row(cycle, LifeCycle.Row.UPDATE, cycle.ready()),
                                row(cycle, LifeCycle.Row.DELETE, cycle.left()))));
        return table.toString();
    }

    private static String row(LifeCycle cycle, LifeCycle.Row row, String end) {
        String steps = cycle.rows().getOrDefault(row, List.of()).stream()
                .map(step -> step.state() + " " + seconds(step.seconds()))
                .collect(Collectors.joining(", "));
        return steps.isEmpty() || end.isEmpty() ? steps : steps + ", " + end;
    }

    private static String seconds(double seconds) {
        return "%.0f s".formatted(seconds);
    }
}
