package rustfs.tencentcloud.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and quantities of Tencent Cloud. */
class NamesTest {
    @Test
    void aZoneIsItsRegionAndItsNumber() {
        assertThat(Zone.of("ap-guangzhou-3"))
                .isEqualTo(Region.of("ap-guangzhou").zone(3));
        assertThat(Zone.of("ap-shanghai-fsi-2").region()).isEqualTo(Region.of("ap-shanghai-fsi"));
    }

    @Test
    void zonesAreOrderedByTheirNumbersAsNumbers() {
        assertThat(Stream.of("ap-beijing-10", "ap-beijing-9", "ap-bangkok-2")
                        .map(Zone::of)
                        .sorted())
                .extracting(Zone::code)
                .containsExactly("ap-bangkok-2", "ap-beijing-9", "ap-beijing-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ap-guangzhou", "ap-guangzhou-0", "ap-guangzhou-03", "AP-guangzhou-3", "ap-guangzhou-3 "})
    void isNotAZone(String code) {
        assertThatThrownBy(() -> Zone.of(code)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guangzhou", "ap_guangzhou", "ap-guangzhou-3"})
    void isNotARegion(String code) {
        assertThatThrownBy(() -> Region.of(code)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anInstanceTypeIsAFamilyAndASize() {
        assertThat(InstanceType.of("SA5.2XLARGE32")).isEqualTo(new InstanceType("SA5", "2XLARGE32"));
        assertThat(InstanceType.of("GN10Xp.2XLARGE40").family()).isEqualTo("GN10Xp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SA5", "SA5.", ".2XLARGE32", "SA5-2XLARGE32", "sa5.2xlarge32", "SA5.2XLARGE"})
    void isNotAnInstanceType(String code) {
        assertThatThrownBy(() -> InstanceType.of(code)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "Assets.studio.com", "-a.studio.com", "a..com", "a.1", "https://a.com", "a.com."})
    void isNotADomainName(String name) {
        assertThatThrownBy(() -> DomainName.of(name)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void knowsTheDomainsThatAreReservedForExamples() {
        assertThat(Stream.of("example.com", "assets.example.org", "a.example").filter(NamesTest::isReserved))
                .hasSize(3);
        assertThat(Stream.of("myexample.com", "example.com.cn", "assets.studio.test")
                        .filter(NamesTest::isReserved))
                .isEmpty();
    }

    @Test
    void quantitiesAreAboveZero() {
        assertThatThrownBy(() -> Gib.of(0)).hasMessageStartingWith("0 is not a size in GiB");
        assertThatThrownBy(() -> Mbps.of(-1)).hasMessageStartingWith("-1 is not a bandwidth in Mbps");
        assertThatThrownBy(() -> Port.of(65536)).hasMessage("65536 is not a port; 1 to 65535");
    }

    private static boolean isReserved(String name) {
        return DomainName.of(name).isReservedForExamples();
    }
}
