package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** What a user's first minutes can go through: a call that is broken off, a machine that dies in the middle of an up. */
class InterruptionEngineTest {
    @TempDir
    Path folder;

    @Test
    void aPreparationThatWasKilledAtAnyPointGoesOn() throws Exception {
        LocalRun run = LocalRun.in(folder);
        for (int milliseconds = 50; milliseconds <= 1500; milliseconds += 150) {
            Process process = run.start(folder.resolve("killed.log"), "preview", "-s", "dev");
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            killTree(process);
        }

        succeeds(run.pulumi("preview", "-s", "dev"));
    }

    @Test
    void anUpWhoseProcessesWereKilledIsFinishedByTheWayOutOfTheDocs() throws Exception {
        LocalRun run = LocalRun.in(folder);
        succeeds(run.pulumi("preview", "-s", "dev"));
        Path log = folder.resolve("killed.log");
        Process up = run.start(log, "up", "-s", "dev", "--yes");
        while (up.isAlive() && !Files.readString(log).contains("ClbInstance")) {
            Thread.sleep(5);
        }
        killTree(up);
        int created = new Account(run.account()).ids().size();
        assertThat(created).isPositive();

        // The way out, as docs/local-run.md has it: unlock, ask the cloud what exists, go on.
        succeeds(run.pulumi("cancel", "-s", "dev", "--yes"));
        succeeds(run.pulumi("refresh", "-s", "dev", "--yes", "--clear-pending-creates"));
        Outcome resumed = run.pulumi("up", "-s", "dev", "--yes");
        succeeds(resumed);
        succeeds(run.pulumi("preview", "-s", "dev", "--expect-no-changes"));
        succeeds(run.pulumi("refresh", "-s", "dev", "--expect-no-changes", "--yes"));
    }

    private static void killTree(Process process) {
        List<ProcessHandle> tree = process.descendants().toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
