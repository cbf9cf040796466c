package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"text\"",
                "1",
                "-2",
                "12345678901234567890",
                "true",
                "false",
                "null",
                "{\"a\":[1,{\"b\":[]}],\"c\":\"\\u00e4\"}"
            })
    void readsWhatJacksonsMapperReads(String json) throws JsonProcessingException {
        assertThat(new JsonTree().read(json))
                .hasToString(new JsonMapper().readTree(json).toString());
    }

    @Test
    void keepsTheDigitsOfAFraction() throws JsonProcessingException {
        assertThat(new JsonTree().read("1.10").asText()).isEqualTo("1.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1", "hello", "{} {}", "1 2", "{\"a\":1,\"a\":2}", "{a:1}", "]"})
    void refusesWhatIsNotOneJsonValue(String json) {
        assertThatThrownBy(() -> new JsonTree().read(json)).isInstanceOf(JsonProcessingException.class);
    }
}
