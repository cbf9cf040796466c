package rustfs.tencentcloud.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regions.csv",
                "prices.csv",
                "disk-types.csv",
                "limits.csv",
                "vpc-ranges.csv",
                "instance-types.csv"
            })
    void everyFileNamesItsSourceAndItsDate(String name) throws IOException {
        try (InputStream file = Catalogue.class.getResourceAsStream("/cloud/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text).containsIgnoringCase("source").containsPattern("[Dd]ate\"?: \"?20\\d\\d-\\d\\d-\\d\\d");
        }
    }

    @Test
    void knowsRegionsAndTheirZones() {
        assertThat(catalogue.regions()).hasSize(16).contains(Region.of("ap-guangzhou"), Region.of("sa-saopaulo"));
        assertThat(catalogue.zones(Region.of("ap-guangzhou")))
                .extracting(Zone::number)
                .containsExactly(3, 4, 5, 6, 7);
        assertThat(catalogue.zones(Region.of("xx-nowhere"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SA5.2XLARGE32, 8, 32, 3", "S6.2XLARGE16, 8, 16, 7", "IT5.16XLARGE256, 64, 256, 23"})
    void knowsWhatAnInstanceTypeIsMadeOf(String code, int vcpus, int memoryGib, BigDecimal gbps) {
        InstanceFigures figures = catalogue.instance(InstanceType.of(code)).orElseThrow();

        assertThat(figures.vcpus()).isEqualTo(vcpus);
        assertThat(figures.memoryGib()).isEqualTo(memoryGib);
        assertThat(figures.privateGbps()).isEqualByComparingTo(gbps);
        assertThat(figures.hasGpu()).isFalse();
    }

    @Test
    void knowsGpus() {
        assertThat(catalogue
                        .instance(InstanceType.of("GN7.5XLARGE80"))
                        .orElseThrow()
                        .gpu())
                .isEqualTo("T4 16G x1");
    }

    @Test
    void theMemoryOfAnInstanceTypeIsTheNumberInItsName() {
        assertThat(catalogue.instances())
                .hasSizeGreaterThan(300)
                .allSatisfy(figures -> assertThat(figures.type().size()).endsWith("" + figures.memoryGib()));
    }

    @ParameterizedTest
    @EnumSource(DiskType.class)
    void knowsTheSizesOfEveryDiskType(DiskType type) {
        DiskSizes sizes = catalogue.dataDisk(type);

        assertThat(sizes.minimum()).isLessThan(sizes.maximum());
        assertThat(sizes.allow(sizes.minimum())).isTrue();
        assertThat(sizes.allow(sizes.maximum())).isTrue();
        assertThat(sizes.allow(Gib.of(sizes.minimum().value() + 1))).isFalse();
        assertThat(sizes.atLeast(Gib.of(sizes.minimum().value() + 1)))
                .isEqualTo(Gib.of(sizes.minimum().value() + sizes.step().value()));
    }

    @ParameterizedTest
    @CsvSource({"CLOUD_BSSD, 20, 104", "CLOUD_BSSD, 4000, 190", "CLOUD_HSSD, 100, 170", "CLOUD_HSSD, 500, 350"})
    void knowsHowFastDisksAre(DiskType type, int size, BigDecimal megabytesPerSecond) {
        assertThat(catalogue.throughput(type).orElseThrow().megabytesPerSecond(Gib.of(size)))
                .isEqualByComparingTo(megabytesPerSecond);
    }

    @Test
    void doesNotKnowHowFastADiskIsThatIsSoldOut() {
        assertThat(catalogue.throughput(DiskType.CLOUD_BASIC)).isEmpty();
    }

    @Test
    void knowsTheLimits() {
        Limits limits = catalogue.limits();

        assertThat(limits.vpcRanges()).hasSize(3);
        assertThat(limits.natBandwidthsMbps()).contains(Mbps.of(20), Mbps.of(5000));
        assertThat(limits.targetsPerListener()).isEqualTo(100);
        assertThat(limits.reservedAddressesPerSubnet()).isEqualTo(3);
    }
}
