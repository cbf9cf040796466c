package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rustfs.tencentcloud.simulator.protocol.ContractCase.Kind;
import rustfs.tencentcloud.simulator.protocol.ContractCase.Step;
import rustfs.tencentcloud.simulator.schema.InputGenerator;
import rustfs.tencentcloud.simulator.schema.InputGenerator.Amount;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * One of each type, with inputs generated from its schema, lives on the bridge and on the simulator: made with few
 * inputs or with all, refreshed, imported, changed to the other inputs and back. Run it through {@code bin/test-bridge}.
 */
class EveryTypeContractTest {
    /** What the schema says too little of, or has without an end. */
    private static final Map<String, Value> CHOSEN = Map.of(
            "ClsIndex.rule.keyValue.keyValues.value.childNodes", new Value.Null(),
            "ClsIndex.rule.tag.keyValues.value.childNodes", new Value.Null());

    @TempDir
    private static Path folder;

    private static BridgePlugin bridge;
    private static SimulatorPlugin simulator;

    @BeforeAll
    static void start() throws IOException {
        bridge = new BridgePlugin(Path.of(System.getProperty("rustfs.bridge")), folder);
        simulator = new SimulatorPlugin(folder.resolve("account.db"));
        assertThat(Greeting.exchange(simulator)).isEqualTo(Greeting.exchange(bridge));
    }

    @AfterAll
    static void stop() {
        bridge.close();
        simulator.close();
    }

    static Stream<Arguments> everyType() {
        return TestEngine.CATALOGUE.resources().values().stream()
                .sorted((left, right) -> left.token().compareTo(right.token()))
                .flatMap(type -> Stream.of(Amount.values()).map(amount -> Arguments.of(type.name(), amount)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyType")
    void isTheSameOnBoth(String name, Amount amount) {
        ResourceType type = TestEngine.CATALOGUE
                .resource(Urn.parse(TestEngine.urn(name, "thing")).type())
                .orElseThrow();
        Value first = new InputGenerator(amount, CHOSEN).inputs(type);
        Value second =
                new InputGenerator(amount == Amount.MINIMAL ? Amount.MAXIMAL : Amount.MINIMAL, CHOSEN).inputs(type);
        ContractCase life = new ContractCase(
                name,
                "",
                name,
                List.of(
                        step(Kind.DECLARE, first),
                        step(Kind.REFRESH, first),
                        step(Kind.DECLARE, first),
                        step(Kind.DECLARE, second),
                        step(Kind.REFRESH, first),
                        step(Kind.DECLARE, first),
                        step(Kind.IMPORT, new Value.Null()),
                        step(Kind.DECLARE, first)));

        List<Value> expected = Conversation.play(life, bridge);

        assertThat(expected.get(0).fields()).doesNotContainKeys("error", "failures");
        assertThat(AnswerDifferences.between(expected, Conversation.play(life, simulator)))
                .isEmpty();
    }

    private static Step step(Kind kind, Value argument) {
        return new Step(kind, argument, List.of());
    }
}
