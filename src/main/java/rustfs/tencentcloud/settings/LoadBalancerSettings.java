package rustfs.tencentcloud.settings;

import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Port;

/** The load balancer in front of the cluster. */
public record LoadBalancerSettings(
        @Setting(
                value = "From where it can be reached.",
                byDefault = "\"internal\"",
                change = ChangeClass.REPLACES,
                note = "The load balancer is replaced and its address changes. No data is lost.")
        Exposure exposure,

        @Setting(
                value = "The port of the S3 endpoint.",
                byDefault = "9000",
                change = ChangeClass.REPLACES,
                note = "The listener is replaced; clients are cut off for the time between. No data is lost.")
        Port port,

        @Setting(
                value = "The bandwidth to the internet; without meaning for an internal one.",
                byDefault = "100",
                change = ChangeClass.IN_PLACE)
        Mbps bandwidthMbps) {}
