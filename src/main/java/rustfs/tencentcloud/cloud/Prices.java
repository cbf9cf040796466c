package rustfs.tencentcloud.cloud;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rustfs.tencentcloud.cloud.Table.Row;

/** The prices of what a cluster is made of, paid as it is used, as far as they are known; from {@code prices.csv}. */
public final class Prices {
    private static final String ANYWHERE = "all";

    private final Map<String, Price> prices;

    Prices(Map<String, Price> prices) {
        this.prices = Map.copyOf(prices);
    }

    static Prices load() {
        Map<String, Price> prices = new HashMap<>();
        for (Row row : Table.of("prices.csv").rows()) {
            Price price = new Price(
                    new BigDecimal(row.text("usd")),
                    row.text("date"),
                    Price.Confidence.valueOf(row.text("confidence").toUpperCase(Locale.ROOT)));
            prices.put(key(row.text("sku"), row.text("region"), row.text("unit")), price);
        }
        return new Prices(prices);
    }

    /** What a machine of the type costs an hour, without its disks; nothing if that is not known. */
    public Optional<Price> hour(InstanceType type, Region region) {
        return of(type.code(), region, "hour");
    }

    /** What a GiB on a disk of the type costs a month; nothing if that is not known. */
    public Optional<Price> gibMonth(DiskType type, Region region) {
        return of(type.name(), region, "GiB-month");
    }

    private Optional<Price> of(String sku, Region region, String unit) {
        Price ofTheRegion = prices.get(key(sku, region.code(), unit));
        return Optional.ofNullable(ofTheRegion == null ? prices.get(key(sku, ANYWHERE, unit)) : ofTheRegion);
    }

    private static String key(String sku, String region, String unit) {
        return sku + " " + region + " " + unit;
    }
}
