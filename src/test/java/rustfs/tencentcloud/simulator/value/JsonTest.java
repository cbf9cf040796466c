package rustfs.tencentcloud.simulator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void comesBackAsItWas() {
        Value value = Json.parse("{\"a\": [1, 2.5, true, null, \"x\"], \"b\": {\"c\": {}}}");
        assertThat(Json.parse(Json.write(value))).isEqualTo(value);
    }

    @Test
    void hasNoFormForWhatIsNotKnown() {
        assertThatThrownBy(() -> Json.write(new Value.Unknown()))
                .hasMessage("A value of the kind 'unknown' has no JSON form.");
    }
}
