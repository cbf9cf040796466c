package rustfs.tencentcloud.settings;

import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Port;

/** The load balancer in front of the cluster: an internal one, and a public one beside it where that is wanted. */
public record LoadBalancerSettings(
        @Setting(
                value = "From where the S3 endpoint can be reached. It speaks HTTP: requests are signed, not hidden.",
                byDefault = "\"internal\"",
                change = ChangeClass.IN_PLACE,
                note = "A public load balancer is added beside the internal one, or taken away with its address.")
        Exposure exposure,

        @Setting(
                value = "The port of the S3 endpoint.",
                byDefault = "9000",
                change = ChangeClass.REPLACES,
                note = "The listener is replaced; clients are cut off for the time between. No data is lost.")
        Port port,

        @Setting(
                value = "The bandwidth of the public load balancer; without meaning if there is none.",
                byDefault = "100",
                change = ChangeClass.IN_PLACE)
        Mbps bandwidthMbps) {}
