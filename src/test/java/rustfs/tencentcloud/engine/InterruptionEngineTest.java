package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** A call that is broken off, and a machine that dies in the middle of an up. */
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
        Account account = new Account(run.account());
        Process up = run.start(folder.resolve("killed.log"), "up", "-s", "dev", "--yes", "--skip-preview");
        while (up.isAlive() && account.ids().size() < 10) {
            Thread.sleep(5);
        }
        killTree(up);
        assertThat(account.ids()).hasSizeBetween(10, 50);

        // The way out, as docs/local-run.md has it: unlock, delete what Pulumi did not see come up, go on.
        succeeds(run.pulumi("cancel", "-s", "dev", "--yes"));
        deleteOrphans(run, account);
        succeeds(run.pulumi("refresh", "-s", "dev", "--yes", "--clear-pending-creates"));
        Outcome resumed = run.pulumi("up", "-s", "dev", "--yes");
        succeeds(resumed);
        succeeds(run.pulumi("preview", "-s", "dev", "--expect-no-changes"));
        succeeds(run.pulumi("refresh", "-s", "dev", "--expect-no-changes", "--yes"));
        succeeds(run.pulumi("destroy", "-s", "dev", "--yes"));
        assertThat(account.ids()).describedAs("nothing is left behind").isEmpty();
    }

    /** Deletes what was created in the moment of the kill, as a user would in the console: users of a thing first. */
    private static void deleteOrphans(LocalRun run, Account account) throws Exception {
        Set<String> pending = pendingCreates(run);
        Map<String, String> orphans = new TreeMap<>(account.idsByUrn());
        orphans.keySet().retainAll(pending);
        try (SimulatorProcess console = new SimulatorProcess(run.account())) {
            while (!orphans.isEmpty()) {
                int before = orphans.size();
                orphans.entrySet().removeIf(orphan -> console.delete(orphan.getKey(), orphan.getValue()));
                assertThat(orphans).hasSizeLessThan(before);
            }
        }
    }

    private static Set<String> pendingCreates(LocalRun run) throws Exception {
        String export = run.pulumi("stack", "export", "-s", "dev").output();
        JsonNode state = new ObjectMapper().readTree(export.substring(export.indexOf("{\n")));
        Set<String> urns = new TreeSet<>();
        for (JsonNode operation : state.at("/deployment/pending_operations")) {
            urns.add(operation.at("/resource/urn").asText());
        }
        return urns;
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
