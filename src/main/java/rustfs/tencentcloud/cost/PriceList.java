package rustfs.tencentcloud.cost;

import java.math.BigDecimal;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Price;
import rustfs.tencentcloud.cloud.Prices;
import rustfs.tencentcloud.cloud.Region;

/** The prices of a region by the month, of things that run all the time. */
public record PriceList(Prices prices, Region region) {
    /** What a month is counted as, for prices by the hour. */
    public static final int HOURS_PER_MONTH = 730;

    /** A machine that is paid by the hour, without its disks. */
    public MonthlyCost machine(InstanceType type) {
        return prices.hour(type, region)
                .map(price -> sum(price, HOURS_PER_MONTH, type.code()))
                .orElseGet(() -> MonthlyCost.unknown(type + " in " + region));
    }

    /** A cloud disk. */
    public MonthlyCost disk(DiskType type, Gib size) {
        return prices.gibMonth(type, region)
                .map(price -> sum(price, size.value(), type.name()))
                .orElseGet(() -> MonthlyCost.unknown(type + " in " + region));
    }

    private static MonthlyCost sum(Price price, long count, String what) {
        BigDecimal usd = price.usd().multiply(BigDecimal.valueOf(count));
        return price.confidence() == Price.Confidence.GUESS ? MonthlyCost.guess(usd, what) : MonthlyCost.of(usd);
    }
}
