package rustfs.tencentcloud.settings;

import rustfs.tencentcloud.cloud.MetricsRetention;

/** The metrics of the nodes in Tencent's managed Prometheus. */
public record MetricsSettings(
        @Setting(
                value = "The OpenTelemetry collector that the nodes install: a tar.gz with one program, otelcol or "
                        + "otelcol-contrib.",
                change = ChangeClass.ROLLING)
        ArtifactSettings collector,

        @Setting(
                value = "Days that the metrics are kept.",
                byDefault = "30",
                change = ChangeClass.IN_PLACE,
                note = "A shorter time deletes what is older.")
        MetricsRetention retentionDays) {}
