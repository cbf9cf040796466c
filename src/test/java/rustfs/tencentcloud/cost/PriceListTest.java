package rustfs.tencentcloud.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Region;

class PriceListTest {
    private final PriceList guangzhou = list("ap-guangzhou");

    @Test
    void countsAMonthAs730Hours() {
        assertThat(guangzhou.machine(InstanceType.of("SA2.2XLARGE32")))
                .hasToString("167.90 USD a month")
                .extracting(MonthlyCost::isKnown)
                .isEqualTo(true);
    }

    @Test
    void dependsOnTheRegion() {
        Gib size = Gib.of(1000);

        assertThat(guangzhou.disk(DiskType.CLOUD_BSSD, size)).hasToString("109.50 USD a month");
        assertThat(list("ap-tokyo").disk(DiskType.CLOUD_BSSD, size)).hasToString("167.90 USD a month");
    }

    @Test
    void saysWhatItDoesNotKnowAndNeverTakesItForNothing() {
        MonthlyCost cost = guangzhou
                .machine(InstanceType.of("IT5.4XLARGE64"))
                .and(guangzhou.disk(DiskType.CLOUD_BSSD, Gib.of(100)))
                .times(2);

        assertThat(cost.isKnown()).isFalse();
        assertThat(cost).hasToString("at least 21.90 USD a month; no price known for IT5.4XLARGE64 in ap-guangzhou");
    }

    @Test
    void saysWhichPriceIsExtrapolated() {
        assertThat(guangzhou.machine(InstanceType.of("SA5.MEDIUM4")).times(4))
                .hasToString("115.92 USD a month (price extrapolated for SA5.MEDIUM4)");
    }

    private static PriceList list(String region) {
        return new PriceList(Catalogue.load().prices(), Region.of(region));
    }
}
