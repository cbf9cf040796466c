package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** The whole life of the two stacks that the project ships, word for word as the README has it. */
class LifeCycleEngineTest {
    @Test
    void devGoesFromPreviewToNothingLeft() throws Exception {
        LocalRun run = LocalRun.create();

        livesUntilAChangedTag(run, "dev");

        succeeds(run.pulumi("destroy", "-s", "dev", "--yes"));
        assertThat(new Account(run.account()).ids()).isEmpty();
    }

    @Test
    void prodIsProtectedUntilItsSettingsSayOtherwise() throws Exception {
        LocalRun run = LocalRun.create();

        livesUntilAChangedTag(run, "prod");

        int before = new Account(run.account()).ids().size();
        Outcome refused = run.pulumi("destroy", "-s", "prod", "--yes");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.output()).contains("protect");
        assertThat(new Account(run.account()).ids()).hasSize(before);

        run.edit("prod", file -> file.replace("  rustfs:cluster:\n", "  rustfs:cluster:\n    protection: false\n"));
        succeeds(run.pulumi("up", "-s", "prod", "--yes"));
        succeeds(run.pulumi("destroy", "-s", "prod", "--yes"));
        assertThat(new Account(run.account()).ids()).isEmpty();
    }

    private static void livesUntilAChangedTag(LocalRun run, String stack) throws Exception {
        succeeds(run.pulumi("preview", "-s", stack));
        succeeds(run.pulumi("up", "-s", stack, "--yes"));
        succeeds(run.pulumi("preview", "-s", stack, "--expect-no-changes"));
        succeeds(run.pulumi("refresh", "-s", stack, "--expect-no-changes", "--yes"));
        succeeds(run.pulumi("preview", "-s", stack, "--expect-no-changes"));

        run.edit(stack, file -> file.replace("  rustfs:tags:\n", "  rustfs:tags:\n    changed: \"yes\"\n"));
        Outcome changed = run.pulumi("up", "-s", stack, "--yes");
        succeeds(changed);
        assertThat(changed.output()).containsPattern("~ \\d+ updated").doesNotContain("replaced", "deleted");
        succeeds(run.pulumi("preview", "-s", stack, "--expect-no-changes"));
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
