package rustfs.tencentcloud.settings.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureLayoutTest {
    /** Computed from the algorithm in the source of RustFS 1.0.1 by others than this code. */
    @ParameterizedTest(name = "{0} nodes of {1} disks")
    @CsvSource({
        // nodes, disks, width, sets, parity, usable percent, node losses for reads, for writes
        "4, 1, 4, 1, 2, 50, 2, 1",
        "4, 2, 8, 1, 4, 50, 2, 1",
        "4, 3, 12, 1, 4, 66, 1, 1",
        "4, 4, 16, 1, 4, 75, 1, 1",
        "4, 8, 16, 2, 4, 75, 1, 1",
        "5, 4, 10, 2, 4, 60, 2, 2",
        "6, 2, 12, 1, 4, 66, 2, 2",
        "6, 4, 12, 2, 4, 66, 2, 2",
        "6, 8, 12, 4, 4, 66, 2, 2",
        "8, 2, 16, 1, 4, 75, 2, 2",
        "8, 4, 16, 2, 4, 75, 2, 2",
        "8, 8, 16, 4, 4, 75, 2, 2",
        "9, 4, 9, 4, 4, 55, 4, 4",
        "12, 1, 12, 1, 4, 66, 4, 4",
        "12, 12, 12, 12, 4, 66, 4, 4",
        "16, 4, 16, 4, 4, 75, 4, 4"
    })
    void cutsAsRustfsDoes(
            int nodes, int disks, int width, int sets, int parity, int usable, int forReads, int forWrites) {
        ErasureLayout layout = ErasureLayout.of(nodes, disks).orElseThrow();

        assertThat(layout).isEqualTo(new ErasureLayout(nodes, width, sets));
        assertThat(layout.parity()).isEqualTo(parity);
        assertThat(layout.usablePercent()).isEqualTo(usable);
        assertThat(layout.nodeLossesForReads()).isEqualTo(forReads);
        assertThat(layout.nodeLossesForWrites()).isEqualTo(forWrites);
    }

    @ParameterizedTest(name = "{0} nodes of {1} disks make sets of {2}")
    @CsvSource({"6, 1, 6", "6, 3, 6", "8, 3, 8", "3, 6, 9"})
    void makesNarrowSetsOfOddNumbers(int nodes, int disks, int width) {
        assertThat(ErasureLayout.of(nodes, disks).orElseThrow().width()).isEqualTo(width);
    }

    /** The file was printed by the server's own function. */
    @Test
    void cutsEveryPoolAsTheServerDoes() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/sizing/erasure-sets.csv"));
        int checked = 0;
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(",");
            int nodes = Integer.parseInt(cells[0]);
            for (int disks = 1; disks < cells.length; disks++) {
                assertThat(ErasureLayout.of(nodes, disks)
                                .map(ErasureLayout::width)
                                .orElse(0))
                        .as("%d nodes of %d disks", nodes, disks)
                        .isEqualTo(Integer.parseInt(cells[disks]));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(45 * 20);
    }

    @Test
    void hasNoneForADriveAloneOrForManyNodesThatAreAPrimeNumber() {
        assertThat(ErasureLayout.of(1, 1)).isEmpty();
        assertThat(ErasureLayout.of(17, 4)).isEmpty();
    }

    @Test
    void everyLayoutUsesEveryDriveOnceAndSpreadsEachSetEvenly() {
        for (int nodes = 4; nodes <= 48; nodes++) {
            for (int disks = 1; disks <= 20; disks++) {
                int drives = nodes * disks;
                int ofNodes = nodes;
                ErasureLayout.of(nodes, disks).ifPresent(layout -> {
                    assertThat(layout.width() * layout.sets()).isEqualTo(drives);
                    assertThat(layout.width()).isBetween(2, 16);
                    assertThat(layout.width() % ofNodes == 0 || ofNodes % layout.width() == 0)
                            .isTrue();
                    assertThat(layout.nodeLossesForWrites()).isLessThanOrEqualTo(layout.nodeLossesForReads());
                });
            }
        }
    }
}
