package rustfs.tencentcloud.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.schema.Plan;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.value.Value;

/** Each fault, as the provider meets it, and what the provider does about it. */
class FaultyCloudTest {
    private static final ResourceType VPC = TestProvider.type("Vpc");

    @TempDir
    Path folder;

    private Account account;
    private final List<Double> pauses = new ArrayList<>();
    private final List<Long> sleeps = new ArrayList<>();

    @BeforeEach
    void open() {
        account = new Account(folder.resolve("account.db"));
    }

    @AfterEach
    void close() {
        account.close();
    }

    @Nested
    class AFailure {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                internalError     | Code=InternalError, Message=An internal error has occurred.
                soldOut           | Code=ResourceInsufficient, Message=The resource is sold out in the region.
                quotaExceeded     | Code=LimitExceeded, Message=The account's quota of this resource is used up.
                credentialExpired | Code=AuthFailure.TokenFailure, Message=The token has expired.
                """)
        void thatDoesNotPassIsToldAtOnceAndNothingIsMade(String fault, String text) {
            PatientCloud cloud = cloud("{'fault': '%s', 'calls': ['create'], 'times': 1}".formatted(fault));

            assertThatThrownBy(() -> make(cloud, "x")).hasMessageContaining(text);
            assertThat(pauses).isEmpty();
            assertThat(things()).isEmpty();
            make(cloud, "x");
            assertThat(things()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"throttled", "connectionLost"})
        void thatPassesIsAskedAgainWithLongerPauses(String fault) {
            PatientCloud cloud = cloud("{'fault': '%s', 'times': 7}".formatted(fault));

            make(cloud, "x");

            assertThat(things()).hasSize(1);
            assertThat(pauses).containsExactly(0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0);
        }

        @Test
        void thatGoesOnIsToldAfterFiveMinutesWhereTheCloudIsChangedAndThreeWhereItIsRead() {
            PatientCloud cloud = cloud("{'fault': 'throttled'}");

            assertThatThrownBy(() -> make(cloud, "x")).hasMessageContaining("Code=RequestLimitExceeded");
            assertThat(total()).isBetween(290.0, 300.0);
            pauses.clear();
            assertThatThrownBy(() -> cloud.read(VPC, TestProvider.REGION, "vpc-1"))
                    .hasMessageContaining("Code=RequestLimitExceeded");
            assertThat(total()).isBetween(170.0, 180.0);
        }

        @Test
        void ofAQuestionIsAFaultToo() {
            PatientCloud cloud = cloud("{'fault': 'internalError', 'calls': ['ask'], 'types': ['getImages']}");

            assertThatThrownBy(() -> cloud.answer("getImages", TestProvider.REGION, Map.of()))
                    .hasMessageContaining("Code=InternalError");
            assertThat(cloud.answer("getUserInfo", TestProvider.REGION, Map.of())
                            .value())
                    .containsKey("uin");
        }
    }

    @Nested
    class AnAnswerThatIsLost {
        @Test
        void makesASecondThingAsTheProviderAsksAgain() {
            make(cloud("{'fault': 'answerLost', 'calls': ['create'], 'times': 1}"), "x");

            assertThat(things()).hasSize(2);
        }

        @Test
        void makesNoSecondInstanceAsTheProviderHasATokenForIt() {
            TestProvider site = new TestProvider(folder.resolve("account.db"));
            String inputs = site.site().instance("");
            PatientCloud cloud =
                    cloud("{'fault': 'answerLost', 'calls': ['create'], 'types': ['Instance'], 'times': 2}");

            ResourceType type = TestProvider.type("Instance");
            cloud.create(
                    type,
                    TestProvider.REGION,
                    TestProvider.urn("Instance", "x"),
                    Plan.of(type, null, TestProvider.json(inputs)));

            assertThat(things()).containsOnlyOnce("Instance");
            assertThat(pauses).hasSize(2);
            site.close();
        }

        @Test
        void ofADeleteIsADelete() {
            String id = make(cloud("{'fault': 'crash', 'types': ['Eip']}"), "x");
            cloud("{'fault': 'answerLost', 'calls': ['delete'], 'times': 1}").delete(VPC, TestProvider.REGION, id);

            assertThat(things()).isEmpty();
        }
    }

    @Nested
    class ACrash {
        @Test
        void comesBeforeOrAfterTheCall() {
            assertThatThrownBy(() -> make(cloud("{'fault': 'crash', 'calls': ['create']}"), "x"))
                    .isInstanceOf(Crash.class);
            assertThat(things()).isEmpty();
            assertThatThrownBy(() -> make(cloud("{'fault': 'crashAfter', 'calls': ['create']}"), "x"))
                    .isInstanceOf(Crash.class);
            assertThat(things()).hasSize(1);
        }
    }

    @Nested
    class AScenario {
        @Test
        void goesOnInTheNextProcess() {
            String fault = "{'fault': 'internalError', 'calls': ['create'], 'after': 1, 'times': 2}";
            make(cloud(fault), "a");
            assertThatThrownBy(() -> make(cloud(fault), "b")).hasMessageContaining("InternalError");
            assertThatThrownBy(() -> make(cloud(fault), "b")).hasMessageContaining("InternalError");
            make(cloud(fault), "b");

            assertThat(things()).hasSize(2);
        }

        @Test
        void slowsAPlaceDown() {
            PatientCloud cloud = cloud("{'fault': 'slow', 'regions': ['ap-guangzhou'], 'milliseconds': 20}");

            make(cloud, "x");
            cloud.answer("getUserInfo", "ap-tokyo", Map.of());

            assertThat(sleeps).containsExactly(20L);
        }

        @Test
        void strikesTheSameResourcesByChanceInWhateverOrder() {
            String fault = "{'fault': 'internalError', 'calls': ['create'], 'chance': 0.5}";
            List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
            List<String> struck = struck(fault, names);
            account.close();
            account = new Account(folder.resolve("second.db"));
            List<String> reversed = new ArrayList<>(names);
            java.util.Collections.reverse(reversed);

            assertThat(struck(fault, reversed)).containsExactlyInAnyOrderElementsOf(struck);
            assertThat(struck).hasSizeBetween(1, names.size() - 1);
        }

        private List<String> struck(String fault, List<String> names) {
            PatientCloud cloud = cloud(fault);
            return names.stream()
                    .filter(name -> {
                        try {
                            make(cloud, name);
                            return false;
                        } catch (RuntimeException e) {
                            return true;
                        }
                    })
                    .toList();
        }
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private PatientCloud cloud(String fault) {
        String text = "{'seed': 'chance', 'faults': [%s]}".formatted(fault).replace('\'', '"');
        ScenarioReader reader = new ScenarioReader(type -> true);
        Scenario scenario = reader.scenario(text, text);
        assertThat(reader.problems()).isEmpty();
        Cloud cloud = new Cloud(account, Clock.systemUTC(), Services.rules(), Cloud.Model.FULL);
        FaultyCloud faulty = new FaultyCloud(
                cloud,
                new Queries(),
                new Strikes(scenario, account),
                new FaultyCloud.OwnProcess(
                        () -> {
                            throw new Crash();
                        },
                        sleeps::add));
        return new PatientCloud(faulty, faulty, pauses::add);
    }

    private String make(PatientCloud cloud, String name) {
        Value.Fields inputs = TestProvider.json("{'cidrBlock': '10.0.0.0/16', 'name': '%s'}", name);
        return cloud.create(VPC, TestProvider.REGION, TestProvider.urn("Vpc", name), Plan.of(VPC, null, inputs))
                .id();
    }

    /** The types of all that somebody made. */
    private List<String> things() {
        return account.read(transaction -> transaction.listing().resources().stream()
                .filter(thing ->
                        Optional.of(thing.urn()).filter(urn -> !urn.isEmpty()).isPresent())
                .map(thing -> thing.key().type())
                .toList());
    }

    private double total() {
        return pauses.stream().mapToDouble(Double::doubleValue).sum();
    }
}
