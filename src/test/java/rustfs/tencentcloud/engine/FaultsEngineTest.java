package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/**
 * Ups in a cloud that fails, by the scenarios of {@code examples/faults}: once the fault is over, one more up leads to
 * exactly what an undisturbed run leads to.
 */
class FaultsEngineTest {
    private static final Path SCENARIOS = Path.of("examples/faults");
    private static final Map<String, StackContents> UNDISTURBED = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"throttled", "connection-lost", "slow-region"})
    void anUpDoesNotNoticeWhatPasses(String scenario) throws Exception {
        LocalRun run = seeded();

        succeeds(up(run.with("RUSTFS_SIMULATOR_SCENARIO", file(scenario)), "dev"));

        isUndisturbed(run, "dev");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            internal-error     | Code=InternalError, Message=An internal error has occurred.
            sold-out           | Code=ResourceInsufficient.SpecifiedInstanceType, Message=The instance type is sold out
            quota-exceeded     | Code=LimitExceeded, Message=The account's quota of this resource is used up.
            credential-expired | Code=AuthFailure.TokenFailure, Message=The token has expired.
            connection-down    | Code=ClientError.NetworkError, Message=Fail to get response because the connection was
            crash              | exited prematurely
            """)
    void anUpThatFailedIsFinishedByOneMore(String scenario, String text) throws Exception {
        LocalRun run = seeded();
        Outcome failed = up(run.with("RUSTFS_SIMULATOR_SCENARIO", file(scenario)), "dev");
        assertThat(failed.status()).describedAs(failed.output()).isNotZero();
        assertThat(failed.output()).contains(text).doesNotContain("io.grpc", "\tat ");

        succeeds(up(run, "dev"));

        isUndisturbed(run, "dev");
        succeeds(run.pulumi("refresh", "-s", "dev", "--expect-no-changes", "--yes", "--skip-preview"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-lost", "crash-after-create"})
    void whatNobodyHeardOfIsFoundAndTakenAway(String scenario) throws Exception {
        LocalRun run = seeded();
        Outcome disturbed = up(run.with("RUSTFS_SIMULATOR_SCENARIO", file(scenario)), "dev");
        assertThat(disturbed.output()).doesNotContain("io.grpc", "\tat ");

        Outcome orphans = run.cloud("list", "--orphans");
        assertThat(orphans.status()).describedAs(orphans.output()).isOne();
        List<String> ids = orphans.output()
                .lines()
                .skip(1)
                .map(line -> line.split(" +")[2])
                .toList();
        assertThat(ids).hasSize(scenario.equals("answer-lost") ? 2 : 1);
        for (String id : ids) {
            succeeds(run.cloud("delete", id));
        }
        succeeds(up(run, "dev"));

        assertThat(run.cloud("list", "--orphans").status()).isZero();
        StackContents contents = StackContents.of(run, "dev");
        assertThat(contents.things()).isEqualTo(undisturbed("dev").things());
        assertThat(names(contents)).isEqualTo(names(undisturbed("dev")));
        succeeds(run.pulumi("preview", "-s", "dev", "--expect-no-changes"));
        succeeds(run.pulumi("refresh", "-s", "dev", "--expect-no-changes", "--yes", "--skip-preview"));
    }

    @Test
    void aBadDayOfProdEndsInAnUndisturbedStack() throws Exception {
        LocalRun run = seeded();
        LocalRun disturbed = run.with("RUSTFS_SIMULATOR_SCENARIO", file("bad-day"));
        int ups = 1;
        while (up(disturbed, "prod").status() != 0) {
            ups++;
            assertThat(ups).describedAs("a fault strikes at most once each up").isLessThanOrEqualTo(8);
        }

        assertThat(ups).isGreaterThan(2);
        isUndisturbed(run, "prod");
        succeeds(run.pulumi("preview", "-s", "prod", "--expect-no-changes"));
    }

    @Test
    void aDestroyThatFailedIsFinishedByOneMore() throws Exception {
        LocalRun run = seeded();
        succeeds(up(run, "dev"));
        Path scenario = run.root().resolve("scenario.json");
        Files.writeString(scenario, """
                {"faults": [{"fault": "internalError", "calls": ["delete"], "after": 9, "times": 1},
                            {"fault": "answerLost", "calls": ["delete"], "after": 20, "times": 3}]}
                """);

        Outcome failed = run.with("RUSTFS_SIMULATOR_SCENARIO", scenario.toString())
                .pulumi("destroy", "-s", "dev", "--yes", "--skip-preview");
        assertThat(failed.status()).describedAs(failed.output()).isNotZero();
        succeeds(run.with("RUSTFS_SIMULATOR_SCENARIO", scenario.toString())
                .pulumi("destroy", "-s", "dev", "--yes", "--skip-preview"));

        assertThat(new Account(run.account()).ids()).isEmpty();
    }

    @Test
    void aScenarioThatIsWrongIsRefusedAtOnce() throws Exception {
        LocalRun run = seeded();
        Path scenario = run.root().resolve("scenario.json");
        Files.writeString(scenario, "{\"faults\": [{\"fault\": \"throtled\", \"chance\": 2}]}");

        Outcome refused = up(run.with("RUSTFS_SIMULATOR_SCENARIO", scenario.toString()), "dev");

        assertThat(refused.status()).isNotZero();
        assertThat(refused.output())
                .contains(
                        "The scenario '" + scenario + "' is refused:",
                        "faults[0].fault: 'throtled' is none of",
                        "did you mean 'throttled'?",
                        "faults[0].chance: 2 is not above 0 and at most 1")
                .doesNotContain("\tat ", "Vpc rustfs-dev created");
    }

    @Test
    void aRunWithASeedRepeatsByteForByte() throws Exception {
        assertThat(saved(seeded())).isEqualTo(saved(seeded()));
    }

    private static byte[] saved(LocalRun run) throws Exception {
        succeeds(up(run, "dev"));
        Path file = run.root().resolve("saved.db");
        succeeds(run.cloud("save", file.toString()));
        return Files.readAllBytes(file);
    }

    @Test
    void everyScenarioOfTheExamplesIsRunHere() throws Exception {
        Set<String> files = Arrays.stream(SCENARIOS.toFile().list())
                .map(name -> name.replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Files.readString(Path.of("src/test/java/rustfs/tencentcloud/engine/FaultsEngineTest.java")))
                .contains(files);
    }

    private static void isUndisturbed(LocalRun run, String stack) throws Exception {
        StackContents contents = StackContents.of(run, stack);
        assertThat(contents.beyond(undisturbed(stack))).isEmpty();
        assertThat(undisturbed(stack).beyond(contents)).isEmpty();
    }

    private static Set<String> names(StackContents contents) {
        return contents.state().keySet().stream()
                .map(urn -> urn.substring(0, urn.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static StackContents undisturbed(String stack) throws Exception {
        StackContents known = UNDISTURBED.get(stack);
        if (known == null) {
            LocalRun run = seeded();
            succeeds(up(run, stack));
            known = StackContents.of(run, stack);
            UNDISTURBED.put(stack, known);
        }
        return known;
    }

    private static LocalRun seeded() throws Exception {
        return LocalRun.create().with("RUSTFS_SIMULATOR_SEED", "faults");
    }

    private static Outcome up(LocalRun run, String stack) throws Exception {
        return run.pulumi("up", "-s", stack, "--yes", "--skip-preview");
    }

    private static String file(String scenario) {
        return SCENARIOS.resolve(scenario + ".json").toAbsolutePath().toString();
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
