package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two calls at once: they prepare the same folder, and share one account. */
class TwoStacksEngineTest {
    @TempDir
    Path folder;

    @Test
    void comeUpAtTheSameTimeInOneAccount() throws Exception {
        LocalRun run = LocalRun.create();
        Path devLog = folder.resolve("dev.log");
        Path prodLog = folder.resolve("prod.log");

        Process dev = run.start(devLog, "up", "-s", "dev", "--yes");
        Process prod = run.start(prodLog, "up", "-s", "prod", "--yes");

        assertThat(dev.waitFor()).describedAs(Files.readString(devLog)).isZero();
        assertThat(prod.waitFor()).describedAs(Files.readString(prodLog)).isZero();
        for (String stack : List.of("dev", "prod")) {
            assertThat(run.pulumi("refresh", "-s", stack, "--expect-no-changes", "--yes")
                            .status())
                    .isZero();
        }
    }
}
