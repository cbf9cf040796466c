package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** A stack in a cloud in which things take their time: a fiftieth of the time that they take on an account. */
class StatesEngineTest {
    private static final Set<String> PASSING =
            Set.of("PENDING", "ATTACHING", "CREATING", "CONFIGURING", "TERMINATING", "DETACHING", "DELETING");

    @TempDir
    Path folder;

    @Test
    void aStackComesUpAndGoesWhileOthersSeeItsStates() throws Exception {
        LocalRun run = LocalRun.create().with("RUSTFS_SIMULATOR_PACE", "0.02");

        assertThat(states(run, "up")).containsAnyOf("PENDING", "ATTACHING").doesNotContain("TERMINATING");
        assertThat(run.cloud("list", "Instance").output()).contains("RUNNING").doesNotContain("PENDING");
        assertThat(run.cloud("list", "CbsStorage").output())
                .contains(" ATTACHED ")
                .doesNotContain("UNATTACHED");
        succeeds(run.pulumi("preview", "-s", "dev", "--expect-no-changes"));
        succeeds(run.pulumi("refresh", "-s", "dev", "--expect-no-changes", "--yes", "--skip-preview"));

        states(run, "destroy");
        assertThat(new Account(run.account()).ids()).isEmpty();
    }

    /** Runs a command to its end; the passing states that a list of the account has shown meanwhile. */
    private Set<String> states(LocalRun run, String command) throws Exception {
        Path output = folder.resolve(command + ".log");
        Process process = run.start(output, command, "-s", "dev", "--yes", "--skip-preview");
        Set<String> seen = new TreeSet<>();
        while (process.isAlive()) {
            for (String word : run.cloud("list").output().split("\\s+")) {
                if (PASSING.contains(word)) {
                    seen.add(word);
                }
            }
        }
        assertThat(process.exitValue()).describedAs(Files.readString(output)).isZero();
        return seen;
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
