package rustfs.tencentcloud.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.value.Json;

/** What a scenario may hold, and what is said to one that is wrong. */
class ScenarioTest {
    @TempDir
    Path folder;

    @Test
    void aFaultThatNamesNothingElseStrikesEveryCall() throws IOException {
        Scenario scenario = read("{'faults': [{'fault': 'throttled'}]}");

        FaultRule rule = scenario.rules().get(0);
        assertThat(rule.fault()).isEqualTo(Fault.THROTTLED);
        assertThat(rule.target().holds(new CloudCall(CloudCall.Kind.ASK, "getImages", "ap-tokyo", "")))
                .isTrue();
        assertThat(rule.window().after()).isZero();
        assertThat(rule.chance()).isOne();
    }

    @Test
    void everySettingIsRead() throws IOException {
        Scenario scenario = read("""
                {'about': 'a test', 'seed': 's', 'faults': [{'fault': 'slow', 'calls': ['create', 'ask'],
                 'types': ['Instance'], 'regions': ['ap-tokyo'], 'after': 3, 'times': 4, 'chance': 0.5,
                 'milliseconds': 7}]}
                """);

        assertThat(scenario.seed()).isEqualTo("s");
        assertThat(scenario.rules())
                .containsExactly(new FaultRule(
                        Fault.SLOW,
                        new FaultRule.Target(
                                Set.of(CloudCall.Kind.CREATE, CloudCall.Kind.ASK),
                                Set.of("Instance"),
                                Set.of("ap-tokyo")),
                        new FaultRule.Window(3, 4),
                        0.5,
                        7));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("""
                {'seeed': 1, 'faults': [
                  {'fault': 'throtled', 'calls': ['make'], 'types': ['Instances'], 'regions': ['guangzhou'],
                   'after': -1, 'times': 0.5, 'chance': 2},
                  {'fault': 'slow', 'types': 'Instance'},
                  {'fault': 'crash', 'milliseconds': 5, 'types': [1]},
                  'crash']}
                """)).withMessage("""
                The scenario '%s' is refused:
                  seeed: there is no such setting; did you mean 'seed'?
                  faults[0].fault: 'throtled' is none of answerLost, connectionLost, crash, crashAfter, \
                credentialExpired, internalError, quotaExceeded, slow, soldOut, throttled; did you mean 'throttled'?
                  faults[0].calls: 'make' is none of ask, create, delete, read, update
                  faults[0].types: 'Instances' is neither a resource type, for instance 'Instance', nor a function, \
                for instance 'getImages'
                  faults[0].regions: 'guangzhou' is none of %s; did you mean 'ap-guangzhou'?
                  faults[0].chance: 2 is not above 0 and at most 1
                  faults[0].after: -1 is no whole number from 0 to 1000000000
                  faults[0].times: 0.5 is no whole number from 1 to 1000000000
                  faults[1].types: it is a string and has to be a list
                  faults[1].milliseconds: 'slow' needs it, and no other fault takes it
                  faults[2].types: an item is a number and has to be a text
                  faults[2].milliseconds: 'slow' needs it, and no other fault takes it
                  faults[3]: it is a string and has to be an object""".formatted(file(), regions()));
    }

    @Test
    void aFileThatIsNoScenarioIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'faults': ["))
                .withMessageContaining("is refused:\n  it is no JSON: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{}"))
                .withMessageContaining("faults: there is none; a scenario has at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenario.read(folder.resolve("none.json"), type -> true))
                .withMessageContaining("cannot be read");
    }

    @Test
    void anotherContentIsAnotherScenario() throws IOException {
        assertThat(read("{'faults': [{'fault': 'crash'}]}").name())
                .isNotEqualTo(read("{'faults': [{'fault': 'crashAfter'}]}").name());
    }

    @Test
    void theDocumentNamesEveryFaultAndEverySetting() throws IOException {
        String document = Files.readString(Path.of("docs/faults.md"));

        Fault.words().forEach(word -> assertThat(document).contains("\n| `" + word + "` | "));
        ScenarioReader.SETTINGS.forEach(setting -> assertThat(document).contains("\n| `" + setting + "` | "));
    }

    @Test
    void everyScenarioOfTheExamplesIsAccepted() {
        for (File file : Path.of("examples/faults").toFile().listFiles()) {
            Catalogue catalogue = Catalogue.load();
            Scenario scenario = Scenario.read(
                    file.toPath(),
                    type -> catalogue
                            .resource("tencentcloud:index/"
                                    + type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + ":" + type)
                            .isPresent());

            assertThat(scenario.rules()).describedAs(file.getName()).isNotEmpty();
        }
    }

    private static String regions() {
        return String.join(
                ", ",
                new TreeSet<>(Json.resource("simulator/regions.json").fields().keySet()));
    }

    private Path file() {
        return folder.resolve("scenario.json");
    }

    private Scenario read(String text) throws IOException {
        Files.writeString(file(), text.replace('\'', '"'));
        return Scenario.read(file(), Set.of("Instance", "getImages")::contains);
    }
}
