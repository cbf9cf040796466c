package rustfs.tencentcloud.settings.rule;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.settings.Exposure;
import rustfs.tencentcloud.settings.LoadBalancerProtocol;
import rustfs.tencentcloud.settings.LoadBalancerSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** The load balancer has a certificate if it ends TLS, passes on what nodes understand, and is not in the clear. */
final class ClientsSpeakTlsSoundly implements Rule {
    private static final Path PROTOCOL = At.LOAD_BALANCER.field("protocol");
    private static final Path CERTIFICATE = At.LOAD_BALANCER.field("certificateId");

    @Override
    public void check(StackSettings settings, Problems problems) {
        LoadBalancerSettings loadBalancer = settings.loadBalancer();
        boolean nodesSpeakTls = settings.cluster().tls().enabled();
        certificate(loadBalancer.protocol(), loadBalancer.certificateId(), problems);
        switch (loadBalancer.protocol()) {
            case TCP -> inTheClear(loadBalancer.exposure(), nodesSpeakTls, problems);
            case TCP_SSL -> tcpSsl(nodesSpeakTls, problems);
            case HTTPS -> https(settings, problems);
        }
    }

    private static void certificate(
            LoadBalancerProtocol protocol, @Nullable CertificateId certificate, Problems problems) {
        if (protocol.endsTls() && certificate == null) {
            problems.add(
                    CERTIFICATE,
                    "it is not set, and protocol is " + protocol.word(),
                    CertificateId.SHAPE,
                    "upload a certificate there and name its id, or set protocol to tcp");
        }
        if (certificate != null && certificate.isUnset()) {
            problems.warn(
                    CERTIFICATE,
                    "it is not set yet (eight zeros), so the cloud will refuse the listener; "
                            + "upload a certificate to SSL Certificate Service and name its id");
        }
        if (!protocol.endsTls() && certificate != null) {
            problems.add(
                    CERTIFICATE,
                    "it is set, and protocol is tcp, so no client would see it",
                    "a certificate where protocol is https or tcpSsl",
                    "take it out, or set protocol to https");
        }
    }

    private static void inTheClear(Exposure exposure, boolean nodesSpeakTls, Problems problems) {
        if (exposure == Exposure.PUBLIC && !nodesSpeakTls) {
            problems.warn(
                    PROTOCOL,
                    "S3 goes over the internet in the clear: requests are signed, not hidden; "
                            + "set protocol to https, or cluster.tls.enabled to true");
        }
    }

    /** It would pass plain HTTP to nodes that wait for TLS. */
    private static void tcpSsl(boolean nodesSpeakTls, Problems problems) {
        if (nodesSpeakTls) {
            problems.add(
                    PROTOCOL,
                    "it is tcpSsl, which passes on what was in the TLS of clients, and nodes speak TLS",
                    "tcp or https where cluster.tls.enabled is true",
                    "set it to https, which speaks TLS to nodes too, or cluster.tls.enabled to false");
        } else {
            problems.warn(
                    PROTOCOL,
                    "of a tcpSsl listener the provider checks whether nodes accept connections, not whether they are "
                            + "ready, so clients get 503 from a node that starts; https asks RustFS itself");
        }
    }

    /** Forwarding rules are by host name. */
    private static void https(StackSettings settings, Problems problems) {
        if (settings.names() == null) {
            problems.add(
                    At.NAMES,
                    "they are not set, and loadBalancer.protocol is https, which serves by name",
                    "a block with zone, s3, console, publicRecord",
                    "set names.zone, or loadBalancer.protocol to tcp");
        }
    }
}
