package rustfs.tencentcloud.simulator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.InputGenerator;
import rustfs.tencentcloud.simulator.schema.InputGenerator.Amount;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What has to hold for every type of the package, with inputs generated from its schema, whatever the cloud says of
 * them.
 */
class EveryTypeTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String REGION = "ap-guangzhou";

    /**
     * An import does not give these back, from the real bridge neither: a default that conflicts with what was given,
     * and a 0 where the default is none.
     */
    private static final Map<String, Value> CHOSEN =
            Map.of("CdnDomain.cacheKey", new Value.Null(), "ClbAttachment.targets.weight", Value.of(5));

    @TempDir
    private Path folder;

    private Account account;
    private Provider provider;

    static Stream<Arguments> everyType() {
        return CATALOGUE.resources().values().stream()
                .sorted((left, right) -> left.token().compareTo(right.token()))
                .flatMap(type -> Stream.of(Amount.values()).map(amount -> Arguments.of(type.name(), amount)));
    }

    @BeforeEach
    void open() {
        account = new Account(folder.resolve("account.db"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        provider = new Provider(CATALOGUE, new Cloud(account, clock, Services.rules(), Cloud.Model.STORE_ONLY));
    }

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyType")
    void settlesAfterItsCreation(String name, Amount amount) {
        ResourceType type = type(name);
        Value.Fields inputs = checked(type, amount);
        Provider.State made = provider.create(type, REGION, urn(type), inputs);

        assertThat(made.outputs().containsUnknown()).isFalse();
        assertThat(provider.diff(type, made.outputs(), inputs, List.of())).isEmpty();
        assertThat(provider.previewUpdate(type, made.outputs(), inputs, List.of()))
                .isEqualTo(made.outputs());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyType")
    void isRefreshedToWhatItIs(String name, Amount amount) {
        ResourceType type = type(name);
        Value.Fields inputs = checked(type, amount);
        Provider.State made = provider.create(type, REGION, urn(type), inputs);

        Provider.State read =
                provider.read(type, place(made), inputs, made.outputs()).orElseThrow();

        assertThat(read.outputs()).isEqualTo(made.outputs());
        assertThat(read.inputs()).isEqualTo(inputs);
        assertThat(read.id()).isEqualTo(made.id());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyType")
    void isImportedWithInputsThatChangeNothing(String name, Amount amount) {
        ResourceType type = type(name);
        Provider.State made = provider.create(type, REGION, urn(type), checked(type, amount));

        Provider.State read = provider.read(type, place(made), Value.of(Map.of()), Value.of(Map.of()))
                .orElseThrow();
        Map<String, Value> inputs = new TreeMap<>(read.inputs().value());
        assertThat(inputs.remove(type.idProperty())).isEqualTo(Value.of(made.id()));
        Provider.Checked checked = provider.check(type, null, Value.of(inputs), name(type));

        assertThat(checked.failures()).isEmpty();
        assertThat(provider.diff(type, read.outputs(), checked.inputs(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyType")
    void previewsWhatItBecomes(String name, Amount amount) {
        ResourceType type = type(name);
        Value.Fields inputs = checked(type, amount);
        Map<String, Value> preview = provider.previewCreate(type, inputs).value();
        Map<String, Value> made =
                provider.create(type, REGION, urn(type), inputs).outputs().value();

        preview.forEach((property, value) -> {
            if (!value.containsUnknown()) {
                assertThat(made).containsEntry(property, value);
            }
        });
        assertThat(preview.get(type.idProperty())).isEqualTo(new Value.Unknown());
    }

    @ParameterizedTest(name = "{0}, from {1}")
    @MethodSource("everyType")
    void settlesAfterAnUpdate(String name, Amount amount) {
        ResourceType type = type(name);
        Provider.State made = provider.create(type, REGION, urn(type), checked(type, amount));
        Value.Fields inputs = checked(type, amount == Amount.MINIMAL ? Amount.MAXIMAL : Amount.MINIMAL);
        Value.Fields outputs = provider.update(type, place(made), urn(type), inputs, List.of());

        assertThat(outputs.containsUnknown()).isFalse();
        assertThat(provider.diff(type, outputs, inputs, List.of())).isEmpty();
    }

    private static ResourceType type(String name) {
        return CATALOGUE.resources().values().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Value.Fields checked(ResourceType type, Amount amount) {
        Value.Fields inputs = new InputGenerator(amount, CHOSEN).inputs(type);
        Provider.Checked checked = provider.check(type, null, inputs, name(type));
        assertThat(checked.failures()).isEmpty();
        return checked.inputs();
    }

    private static AutomaticName name(ResourceType type) {
        byte[] seed = type.name().getBytes(StandardCharsets.UTF_8);
        return new AutomaticName("generated", seed, AutomaticName.Mode.PROVIDER, "");
    }

    private static String urn(ResourceType type) {
        return "urn:pulumi:test::test::" + type.token() + "::generated";
    }

    private static ResourceKey place(Provider.State state) {
        return new ResourceKey("", REGION, state.id());
    }
}
