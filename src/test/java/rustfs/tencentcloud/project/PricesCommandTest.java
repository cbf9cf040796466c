package rustfs.tencentcloud.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/prices} cuts what a cluster is made of out of a larger table. */
class PricesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheNewestThenTheSurestPriceAndLeavesOutWhatIsNoNode() throws Exception {
        List<String> rows = prices("""
                product,sku,region,unit,usd,basis,date,source,confidence
                CVM,SA2.MEDIUM8,ap-seoul,hour,0.07,payg,2024-01-01,"a page, old",list
                CVM,SA2.MEDIUM8,ap-seoul,hour,0.06,payg,2026-01-01,a page,list
                CVM,SA2.MEDIUM8,ap-seoul,hour,0.05,payg,2026-01-01,hearsay,derived
                CVM,SA2.MEDIUM8,all,hour,0.01,payg,2026-02-01,the lowest anywhere,list
                CVM,SA2.MEDIUM8,ap-tokyo,hour,0.01,spot,2026-02-01,spot,list
                CVM,S2.MEDIUM8,ap-seoul,hour,0.01,payg,2026-02-01,a family that gets cheaper,list
                CVM,SA2.UNKNOWN9,ap-seoul,hour,0.01,payg,2026-02-01,no type of the catalogue,list
                CBS,CLOUD_SSD,ap-seoul,GB-hour,0.0003,payg,2023-11-23,"doc 362, table",list
                CBS,CLOUD_SSD,ap-seoul,GB-month,0.18,monthly,2023-11-23,doc 362,list
                """);

        assertThat(rows)
                .filteredOn(row -> !row.contains(",all,"))
                .containsExactly(
                        "CLOUD_SSD,ap-seoul,GiB-month,0.219,2023-11-23,list,doc 362; table",
                        "SA2.MEDIUM8,ap-seoul,hour,0.06,2026-01-01,list,a page");
    }

    @Test
    void extrapolatesWhatHasNoListAndSaysSo() throws Exception {
        assertThat(prices("product,sku,region,unit,usd,basis,date,source,confidence\n"))
                .hasSizeGreaterThan(50)
                .allMatch(row -> row.contains(",all,hour,") && row.contains(",guess,fitted: "))
                // (2 x 0.0680 + 4 x 0.0374) / 7.2
                .anyMatch(row -> row.startsWith("SA5.MEDIUM4,all,hour,0.0397,"));
    }

    private List<String> prices(String table) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("in.csv"), table);
        Path output = folder.resolve("out.csv");
        Process process = new ProcessBuilder("bin/prices", input.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        List<String> lines = Files.readAllLines(output);
        int columns = lines.indexOf("sku,region,unit,usd,date,confidence,source");
        return lines.subList(columns + 1, lines.size());
    }
}
