package rustfs.tencentcloud.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/cloud.md} against what the commands say of themselves. */
class CloudPageTest {
    @Test
    void namesEveryCommandWithItsWords(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("docs/cloud.md")).replace("\\|", "|");
        try (ConsoleRun console = new ConsoleRun(folder)) {
            List<String> commands = console.run()
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("  bin/cloud "))
                    .map(line -> line.strip().replaceFirst("   *.*", ""))
                    .toList();
            assertThat(commands)
                    .hasSize(9)
                    .allSatisfy(command -> assertThat(page).contains("`" + command + "`"));
        }
    }
}
