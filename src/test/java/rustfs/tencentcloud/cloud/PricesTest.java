package rustfs.tencentcloud.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricesTest {
    private final Catalogue catalogue = Catalogue.load();
    private final Prices prices = catalogue.prices();

    @Test
    void areKnownForTheDisksAndForSomeMachinesOfEveryRegion() {
        assertThat(catalogue.regions()).isNotEmpty().allSatisfy(region -> {
            for (DiskType type : List.of(DiskType.CLOUD_PREMIUM, DiskType.CLOUD_BSSD, DiskType.CLOUD_HSSD)) {
                assertThat(prices.gibMonth(type, region))
                        .describedAs(type + " in " + region)
                        .isPresent();
            }
            assertThat(catalogue.instances().stream()
                            .filter(figures ->
                                    prices.hour(figures.type(), region).isPresent())
                            .count())
                    .isGreaterThan(50);
        });
    }

    @Test
    void areAllAboveNothing() {
        assertThat(catalogue.instances())
                .flatExtracting(figures -> prices.hour(figures.type(), Region.of("ap-guangzhou")).stream()
                        .toList())
                .isNotEmpty()
                .allSatisfy(price -> assertThat(((Price) price).usd()).isGreaterThan(BigDecimal.ZERO));
    }

    @Test
    void ofARegionComeBeforeThoseOfAll() {
        InstanceType type = InstanceType.of("SA5.2XLARGE32");

        assertThat(prices.hour(type, Region.of("ap-guangzhou")))
                .hasValueSatisfying(price -> assertThat(price.confidence()).isEqualTo(Price.Confidence.DERIVED));
        assertThat(prices.hour(type, Region.of("ap-tokyo")))
                .hasValueSatisfying(price -> assertThat(price.confidence()).isEqualTo(Price.Confidence.GUESS));
    }

    @Test
    void areNotKnownWhereNoneWasFound() {
        assertThat(prices.hour(InstanceType.of("IT5.4XLARGE64"), Region.of("ap-guangzhou")))
                .isEmpty();
        assertThat(prices.gibMonth(DiskType.CLOUD_BASIC, Region.of("ap-guangzhou")))
                .isEmpty();
    }
}
