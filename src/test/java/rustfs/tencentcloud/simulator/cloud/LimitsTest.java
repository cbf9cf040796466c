package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** What properties may hold. {@code LONG} stands for a text that is too long anywhere, MANY for too many items. */
class LimitsTest {
    private final Limits limits = Limits.load();
    private static final String LONG = "x".repeat(5000);

    @TempDir
    private Path folder;

    private Account account;

    @BeforeEach
    void open() {
        account = new Account(folder.resolve("account.db"));
    }

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/simulator/limits.tsv", delimiter = '\t')
    void areHeld(String type, String property, String value, String code, String message) {
        Limit limit = limit(type, property);
        refused(() -> check(limit, fields(property, value(value))), code, message);
        assertThatCode(() -> check(limit, Value.of(Map.of()))).doesNotThrowAnyException();
    }

    @Test
    void haveARowEachInTheTable() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/simulator/limits.tsv")).stream()
                .map(row -> row.split("\t", 3))
                .map(row -> row[0] + "." + row[1])
                .toList();
        Set<String> all = Services.rules().keySet().stream()
                .flatMap(type -> limits.of(type).stream())
                .map(limit -> limit.type() + "." + limit.property())
                .collect(Collectors.toSet());
        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void passWhereTheNumberIsOneOfThose() {
        Limit mx = limit("PrivateDnsRecord", "mx");
        assertThatCode(() -> check(mx, fields("mx", Value.of(40)))).doesNotThrowAnyException();
        Limit period = limit("ClsTopic", "period");
        assertThatCode(() -> check(period, fields("period", Value.of(3640)))).doesNotThrowAnyException();
    }

    @Nested
    class OfTags {
        @Test
        void areHeldForEveryTypeThatHasAMapOfThem() {
            Set<String> tagged = Catalogue.load().resources().values().stream()
                    .filter(type -> type.properties().containsKey("tags"))
                    .filter(type -> type.properties().get("tags").shape() instanceof Shape.MapOf)
                    .map(ResourceType::name)
                    .collect(Collectors.toSet());
            assertThat(limits.tagged()).containsExactlyInAnyOrderElementsOf(tagged);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                51 | LimitExceeded.ResourceAttachedTags | A resource has at most 50 tags, got 51.
                """)
        void areSoMany(int count, String code, String message) {
            Map<String, Value> tags = new TreeMap<>();
            IntStream.range(0, count).forEach(i -> tags.put("k" + i, Value.of("v")));
            refused(() -> tag(tags), code, message);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ''      | v    | InvalidParameterValue.TagKeyEmpty | The key of a tag may not be empty.
                project | v    | InvalidParameter.ReservedTagKey | The tag 'project' is the cloud's own.
                tencent | v    | InvalidParameter.ReservedTagKey | The tag 'tencent' is the cloud's own.
                qcs:a   | v    | InvalidParameter.ReservedTagKey | The tag 'qcs:a' is the cloud's own.
                LONG    | v    | InvalidParameterValue.TagKeyLengthExceeded \
                | The key of a tag has at most 127 characters, got 5000.
                k       | LONG | InvalidParameterValue.TagValueLengthExceeded \
                | The value of the tag 'k' has at most 255 characters, got 5000.
                """)
        void haveKeysAndValues(String key, String value, String code, String message) {
            refused(() -> tag(Map.of(key.replace("LONG", LONG), value(value))), code, message);
        }

        private void tag(Map<String, Value> tags) {
            withDraft(Value.of(Map.of("tags", Value.of(tags))), TagLimits::check);
        }
    }

    private Limit limit(String type, String property) {
        return limits.of(type).stream()
                .filter(limit -> limit.property().equals(property))
                .findFirst()
                .orElseThrow();
    }

    private void check(Limit limit, Value.Fields planned) {
        withDraft(planned, limit::check);
    }

    private void withDraft(Value.Fields planned, Consumer<Draft> check) {
        account.read(transaction -> {
            ResourceKey key = new ResourceKey("Vpc", TestProvider.REGION, "");
            check.accept(new Draft(key, planned, null, Instant.EPOCH, "", Origin.repeating("x"), transaction));
            return true;
        });
    }

    private static Value value(String text) {
        return switch (text) {
            case "LONG" -> Value.of(LONG);
            case "MANY" ->
                Value.texts(IntStream.range(0, 301).mapToObj(i -> "v" + i).toList());
            default -> text.matches("\\d+") ? Value.of(Integer.parseInt(text)) : Value.of(text);
        };
    }

    /** The value under the last name of the path, in objects under the others. */
    private static Value.Fields fields(String path, Value value) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Value.of(Map.of(path, value))
                : Value.of(Map.of(path.substring(0, dot), fields(path.substring(dot + 1), value)));
    }
}
