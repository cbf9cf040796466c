package rustfs.tencentcloud.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.sizing.Losses;
import rustfs.tencentcloud.settings.sizing.PoolLayout;

/** The table of layouts in docs/sizing.md says what is computed. */
class SizingPageTest {
    @Test
    void theTableIsRight() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/sizing.md")).stream()
                .filter(line -> line.matches("\\| \\d+ × .*"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(8);
        for (String row : rows) {
            String[] cells = row.split("\\s*\\|\\s*");
            for (String layout : cells[1].split(", ")) {
                String[] numbers = layout.split(" × ");
                check(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), cells);
            }
        }
    }

    private static void check(int nodes, int disks, String[] cells) {
        PoolLayout layout = PoolLayout.of(nodes, disks, 3).orElseThrow();
        Losses lost = layout.nodeLosses();
        String zone = layout.zoneLosses().forWrites() > 0
                ? "goes on"
                : layout.zoneLosses().forReads() > 0 ? "reads only" : "stops";

        assertThat(List.of(
                        "" + layout.erasure().width(),
                        "" + layout.erasure().parity(),
                        layout.erasure().usablePercent() + "%",
                        lost.forReads() + " / " + lost.forWrites()))
                .describedAs(layout.toString())
                .isEqualTo(List.of(cells).subList(2, 6));
        assertThat(cells[6]).describedAs(layout.toString()).startsWith(zone);
    }
}
