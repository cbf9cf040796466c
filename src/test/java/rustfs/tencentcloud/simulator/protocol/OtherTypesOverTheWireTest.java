package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.ReadResponse;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.InputGenerator;
import rustfs.tencentcloud.simulator.schema.InputGenerator.Amount;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.WholePackage;
import rustfs.tencentcloud.simulator.value.Value;

/** Types that the project does not use over a real channel: another sample at each run, named by its seed. */
class OtherTypesOverTheWireTest {
    private static final int PRODUCTS = 12;
    private static final int TYPES = 4;

    @TempDir
    private static Path folder;

    private static TestEngine engine;

    static Stream<Arguments> sample() {
        return sample(new Random().nextInt(1_000_000));
    }

    private static Stream<Arguments> sample(int seed) {
        Random random = new Random(seed);
        WholePackage whole = new WholePackage();
        List<String> products = new ArrayList<>(whole.products());
        Collections.shuffle(products, random);
        List<Arguments> types = new ArrayList<>();
        for (String product : products.subList(0, PRODUCTS)) {
            List<ResourceType> all = new ArrayList<>();
            whole.each(product, entry -> {
                if (!entry.isFunction()) {
                    all.add(Catalogue.resource(entry));
                }
            });
            Collections.shuffle(all, random);
            all.stream()
                    .limit(TYPES)
                    .flatMap(type -> Stream.of(Amount.values()).map(amount -> Arguments.of(type.name(), amount, seed)))
                    .forEach(types::add);
        }
        return types.stream();
    }

    @BeforeAll
    static void start() throws IOException {
        engine = new TestEngine(folder.resolve("account.db"), Cloud.Model.STORE_ONLY);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("sample")
    void liveAWholeLife(String name, Amount amount, int seed) {
        ResourceType type =
                TestEngine.CATALOGUE.resource(TestEngine.token(name)).orElseThrow();
        Value.Fields generated = new InputGenerator(amount, Map.of()).inputs(type);
        Value.Fields inputs = engine.checked(name, "generated", generated);
        assertThat(engine.preview(name, "generated", inputs).getId()).isEmpty();
        CreateResponse made = engine.create(name, "generated", inputs);

        assertThat(engine.diff(name, made, inputs).getChanges()).isEqualTo(DiffChanges.DIFF_NONE);
        ReadResponse read = engine.read(name, made, inputs);
        assertThat(read.getProperties()).isEqualTo(made.getProperties());
        assertThat(ValueCodec.decode(read.getInputs())).isEqualTo(inputs);

        engine.delete(name, made.getId());
        assertThat(engine.read(name, made, inputs).getId()).isEmpty();
    }
}
