package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The names and texts that settings are made of. */
class ValueTypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Pool", "1pool", "pool-1", "pool_1", "abcdefghijklmnop"})
    void thatIsNotTheNameOfAPool(String name) {
        assertThatThrownBy(() -> PoolName.of(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'" + name + "' is not the name of a pool; " + PoolName.SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "pool1", "abcdefghijklmno"})
    void thatIsTheNameOfAPool(String name) {
        assertThat(PoolName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pool1", "pool1-0", "pool1-01", "Pool1-1", "pool1-1-1", "pool1-1000"})
    void thatIsNotANode(String name) {
        assertThatThrownBy(() -> NodeName.of(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'" + name + "' is not a node; " + NodeName.SHAPE);
    }

    @Test
    void thatIsANode() {
        assertThat(NodeName.of("pool1-12"))
                .isEqualTo(new NodeName(PoolName.of("pool1"), 12))
                .hasToString("pool1-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Assets", "assets_1", "-assets", "assets."})
    void thatIsNotTheNameOfABucket(String name) {
        assertThatThrownBy(() -> BucketName.of(name)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "v1.0.1", "1.0.1.2", "01.0.1", "latest", "1.0.1-rc"})
    void thatIsNotAVersion(String version) {
        assertThatThrownBy(() -> RustfsVersion.of(version)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.1, 1.0.2, true",
        "1.0.9, 1.0.10, true",
        "1.0.1-rc.1, 1.0.1, true",
        "1.0.1, 1.0.1, false",
        "1.0.1, 1.0.1-rc.1, false",
        "2.0.0, 1.9.9, false"
    })
    void comesBeforeAnotherVersion(String version, String other, boolean before) {
        assertThat(RustfsVersion.of(version).isBefore(RustfsVersion.of(other))).isEqualTo(before);
    }

    @Test
    void aDigestOfZerosIsNotSet() {
        assertThat(Sha256.of("0".repeat(64)).isUnset()).isTrue();
        assertThat(Sha256.of("0".repeat(63) + "1").isUnset()).isFalse();
    }

    @Test
    void aSecretOfBlanksIsTooShort() {
        assertThatThrownBy(() -> ClusterSecret.of(" ".repeat(40)))
                .hasMessageStartingWith("it has 0 characters; at least 32 characters");
    }
}
