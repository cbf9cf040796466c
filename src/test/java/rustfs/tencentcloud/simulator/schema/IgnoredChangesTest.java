package rustfs.tencentcloud.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static rustfs.tencentcloud.simulator.schema.Types.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.value.Value;

class IgnoredChangesTest {
    private static final String PRIOR = "{'a': 1, 'm': {'x': 1, 'y.z': 2}, 'l': [{'p': 1}, {'p': 2}]}";
    private static final String WANTED = "{'a': 9, 'm': {'x': 9, 'y.z': 9}, 'l': [{'p': 9}, {'p': 9}], 'new': 9}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a | {'a': 1, 'm': {'x': 9, 'y.z': 9}, 'l': [{'p': 9}, {'p': 9}], 'new': 9}",
                "m.x | {'a': 9, 'm': {'x': 1, 'y.z': 9}, 'l': [{'p': 9}, {'p': 9}], 'new': 9}",
                "m[\"y.z\"] | {'a': 9, 'm': {'x': 9, 'y.z': 2}, 'l': [{'p': 9}, {'p': 9}], 'new': 9}",
                "l[1].p | {'a': 9, 'm': {'x': 9, 'y.z': 9}, 'l': [{'p': 9}, {'p': 2}], 'new': 9}",
                "l[*].p | {'a': 9, 'm': {'x': 9, 'y.z': 9}, 'l': [{'p': 1}, {'p': 2}], 'new': 9}",
                "new | {'a': 9, 'm': {'x': 9, 'y.z': 9}, 'l': [{'p': 9}, {'p': 9}]}",
                "* | {'a': 1, 'm': {'x': 1, 'y.z': 2}, 'l': [{'p': 1}, {'p': 2}]}",
            })
    void putsThePriorValueBack(String path, String expected) {
        assertThat(IgnoredChanges.apply(json(WANTED), json(PRIOR), List.of(path)))
                .isEqualTo(json(expected));
    }

    @Test
    void reachesIntoSecrets() {
        Value.Fields wanted = Value.of(Map.of("m", new Value.Secret(json("{'x': 9}"))));
        assertThat(IgnoredChanges.apply(wanted, json(PRIOR), List.of("m.x")).plain())
                .isEqualTo(json("{'m': {'x': 1}}"));
    }
}
