package rustfs.tencentcloud.simulator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecrecyTest {
    private static final Value PLAIN = Value.of("x");
    private static final Value SECRET = new Value.Secret(PLAIN);

    @Test
    void staysAtItsPlace() {
        Value from = Value.of(Map.of("a", SECRET, "b", PLAIN));
        Value to = Value.of(Map.of("a", PLAIN, "b", PLAIN, "c", PLAIN));
        assertThat(Secrecy.carry(from, to)).isEqualTo(Value.of(Map.of("a", SECRET, "b", PLAIN, "c", PLAIN)));
    }

    @Test
    void goesIntoListsOfTheSameLength() {
        assertThat(Secrecy.carry(Value.of(List.of(PLAIN, SECRET)), Value.of(List.of(PLAIN, PLAIN))))
                .isEqualTo(Value.of(List.of(PLAIN, SECRET)));
    }

    @Test
    void coversAListWhoseItemsHaveMoved() {
        assertThat(Secrecy.carry(Value.of(List.of(PLAIN, SECRET)), Value.of(List.of(PLAIN))))
                .isEqualTo(new Value.Secret(Value.of(List.of(PLAIN))));
    }

    @Test
    void leavesAnObjectsFieldsToBeSeen() {
        Value.Fields from = Value.of(Map.of("a", SECRET));
        assertThat(Secrecy.fields(from, Value.of(Map.of("b", PLAIN)))).isEqualTo(Value.of(Map.of("b", PLAIN)));
    }
}
