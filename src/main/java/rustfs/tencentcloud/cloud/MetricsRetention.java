package rustfs.tencentcloud.cloud;

import java.util.Set;

/** How many days managed Prometheus keeps metrics. Source: the provider's page of monitor_tmp_instance, 1.83.25. */
public record MetricsRetention(int days) {
    public static final String SHAPE = "15, 30, 45, 90, 180, 365 or 730";

    private static final Set<Integer> OFFERED = Set.of(15, 30, 45, 90, 180, 365, 730);

    public MetricsRetention {
        if (!OFFERED.contains(days)) {
            throw new InvalidValueException(days + " days are not offered", SHAPE);
        }
    }

    public static MetricsRetention of(int days) {
        return new MetricsRetention(days);
    }

    @Override
    public String toString() {
        return Integer.toString(days);
    }
}
