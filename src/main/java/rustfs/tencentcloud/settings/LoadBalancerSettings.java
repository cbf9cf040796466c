package rustfs.tencentcloud.settings;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Port;

/** The load balancer in front of the cluster: an internal one, and a public one beside it where that is wanted. */
public record LoadBalancerSettings(
        @Setting(
                value = "From where the S3 endpoint can be reached.",
                byDefault = "\"internal\"",
                change = ChangeClass.IN_PLACE,
                note = "A public load balancer is added beside the internal one, or taken away with its address.")
        Exposure exposure,

        @Setting(
                value = "What clients speak. tcp passes bytes on: clients see the node's certificate, of the "
                        + "cluster's CA. https ends TLS and speaks to nodes as they do. "
                        + "tcpSsl ends TLS and needs nodes without it. "
                        + "Signatures cover host, path and headers; all three keep them: docs/front.md.",
                byDefault = "\"tcp\"",
                change = ChangeClass.REPLACES,
                note = "The listeners are replaced; S3 and the console are cut off for a minute or two. "
                        + "No data is lost.")
        LoadBalancerProtocol protocol,

        @Setting(
                value = "The certificate that the load balancer shows; set it if and only if protocol is https or "
                        + "tcpSsl. It names the S3 endpoint, the hosts of its buckets and the console.",
                change = ChangeClass.IN_PLACE,
                note = "Keep the old certificate until up has ended.")
        @Nullable
        CertificateId certificateId,

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
