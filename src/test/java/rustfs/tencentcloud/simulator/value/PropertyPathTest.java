package rustfs.tencentcloud.simulator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.value.PropertyPath.Step;

class PropertyPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a[0].b", "tags[\"a.b\"]", "tags[\"say \\\"hi\\\"\"]", "a[*].b", "a[1][2]"})
    void isWrittenAsItWasRead(String text) {
        assertThat(PropertyPath.parse(text)).hasToString(text);
    }

    @Test
    void namesItsSteps() {
        assertThat(PropertyPath.parse("a[3][\"b.c\"].*").steps())
                .containsExactly(new Step.Field("a"), new Step.Item(3), new Step.Field("b.c"), new Step.Every());
    }

    @Test
    void takesWhatIsNoPathForOneField() {
        assertThat(PropertyPath.parse("a[b").steps()).isEqualTo(List.of(new Step.Field("a[b")));
    }
}
