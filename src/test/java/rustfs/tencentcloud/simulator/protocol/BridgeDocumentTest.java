package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Golden;

/** Keeps the table of differences in the documents in step with their list. */
class BridgeDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/simulator.md");
    private static final String BEGIN = "<!-- written by BridgeDocumentTest with -Dgolden.update=true -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theDocumentHasTheListedDifferences() throws IOException {
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String written =
                text.substring(0, begin) + ListedDifferences.table() + text.substring(text.indexOf(END, begin));
        Golden.assertMatches(DOCUMENT, written);
    }
}
