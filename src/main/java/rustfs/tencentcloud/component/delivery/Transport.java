package rustfs.tencentcloud.component.delivery;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.settings.LoadBalancerProtocol;
import rustfs.tencentcloud.settings.LoadBalancerSettings;
import rustfs.tencentcloud.settings.TlsSettings;

/**
 * How bytes get from a client to a node.
 *
 * @param certificate that the load balancer shows; null if it ends no TLS
 */
public record Transport(
        LoadBalancerProtocol protocol,
        boolean nodesSpeakTls,
        @Nullable CertificateId certificate) {
    /** As the settings of the load balancer and of the nodes want it. */
    public static Transport of(LoadBalancerSettings balancer, TlsSettings nodes) {
        return new Transport(balancer.protocol(), nodes.enabled(), balancer.certificateId());
    }

    /** What the address of an endpoint begins with. */
    public String clientScheme() {
        return protocol.endsTls() || nodesSpeakTls ? "https" : "http";
    }

    /** What the load balancer speaks to nodes where it reads HTTP, as the API has it. */
    String forwardType() {
        return nodesSpeakTls ? "HTTPS" : "HTTP";
    }

    /** Whether health is asked for at the port of the nodes that never speaks TLS. */
    public boolean asksForHealthApart() {
        return protocol == LoadBalancerProtocol.TCP && nodesSpeakTls;
    }

    /** @throws NullPointerException if the protocol needs none; the rules of the settings see to it otherwise */
    String certificateId() {
        return Objects.requireNonNull(certificate, () -> protocol + " has no certificate")
                .toString();
    }
}
