package rustfs.tencentcloud.simulator.service.clb;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;

/** What a listener takes by its protocol: health checks, certificates, sessions and times. */
final class ListenerProtocol {
    private static final Set<String> DATAGRAMS = Set.of("UDP", "QUIC");
    private static final Set<String> ENDS_TLS = Set.of("HTTPS", "TCP_SSL", "QUIC");
    private static final Set<String> PLAIN = Set.of("TCP", "UDP");
    private static final String CHECK = "[CHECK][CLB listener][Create] check: ";

    private ListenerProtocol() {}

    static boolean isHttp(String protocol) {
        return protocol.startsWith("HTTP");
    }

    static boolean isDatagram(String protocol) {
        return DATAGRAMS.contains(protocol);
    }

    static void checkListener(Draft draft) {
        String protocol = draft.text("protocol");
        checkCertificate(draft, protocol);
        checkSession(draft, protocol);
        checkTimes(draft, protocol);
        if (draft.flag("healthCheckSwitch")) {
            if (isHttp(protocol)) {
                throw healthBelongsElsewhere();
            }
            checkHealth(draft, protocol);
        }
    }

    static void checkRule(Draft draft, String protocol) {
        if (!isHttp(protocol)) {
            throw CloudFailure.ofProvider("[CHECK][CLB listener rule][Create] check: The rule can only be"
                    + " created/modified with listeners of protocol HTTP/HTTPS");
        }
        if (draft.number("sessionExpireTime") > 0 && !"WRR".equals(draft.text("scheduler"))) {
            throw CloudFailure.ofProvider("[CHECK][CLB listener rule][Create] check: session_expire_time can only be"
                    + " set when scheduler is WRR ");
        }
        if (draft.has("certificateId") && !protocol.equals("HTTPS")) {
            throw CloudFailure.ofProvider("[CHECK][CLB listener rule][Create] check: certificate para can only be set"
                    + " with rule of linstener with protocol 'HTTPS'");
        }
        if (draft.flag("healthCheckSwitch")) {
            checkHealth(draft, protocol);
        }
    }

    /** The provider's own, stricter than the cloud's: over TCP_SSL the cloud would ask by HTTP too. */
    private static void checkHealth(Draft draft, String protocol) {
        boolean tcpByHttp =
                protocol.equals("TCP") && draft.text("healthCheckType").equals("HTTP");
        boolean asksByHttp = isHttp(protocol) || tcpByHttp;
        for (String part : List.of("Code", "Path", "Domain", "Method")) {
            if (!asksByHttp && isSet(draft, "healthCheckHttp" + part)) {
                throw CloudFailure.ofProvider("health_check_http_" + part.toLowerCase(Locale.ROOT)
                        + " can only be set with protocol HTTP/HTTPS or HTTP of TCP");
            }
        }
        if (draft.has("healthCheckHttpVersion") && !tcpByHttp) {
            throw CloudFailure.ofProvider("health_check_http_version can only be set with protocol HTTP of TCP");
        }
        if (tcpByHttp && !(isSet(draft, "healthCheckHttpCode") && draft.has("healthCheckHttpVersion"))) {
            throw CloudFailure.of(
                    "InvalidParameter", "A health check by HTTP of a TCP listener needs HttpCode and HttpVersion.");
        }
    }

    private static CloudFailure healthBelongsElsewhere() {
        return CloudFailure.ofProvider(
                "health para can only be set with TCP/UDP/TCP_SSL listener or rule of HTTP/HTTPS listener");
    }

    private static void checkCertificate(Draft draft, String protocol) {
        boolean one = draft.has("certificateId");
        boolean many = !draft.texts("multiCertInfo.certIdLists").isEmpty();
        if (draft.has("certificateSslMode") && !one) {
            throw CloudFailure.ofProvider("certificated Id is null");
        }
        if (draft.text("certificateSslMode").equals("MUTUAL") && !draft.has("certificateCaId")) {
            throw CloudFailure.ofProvider("certificate_ca_key is null and the ssl mode is 'MUTUAL' ");
        }
        if (protocol.equals("TCP_SSL") && one == many) {
            throw CloudFailure.ofProvider(CHECK + "certificate and multi certificate can not be set at the same time"
                    + " when protocol is TCPSSL, must set one of them");
        }
        if (protocol.equals("HTTPS") && !one && !many && !draft.flag("sniSwitch")) {
            throw CloudFailure.of(
                    "InvalidParameter", "A listener for HTTPS needs a certificate, unless each of its rules has one.");
        }
        if ((one || many) && !ENDS_TLS.contains(protocol)) {
            throw CloudFailure.of("InvalidParameter", "A listener for " + protocol + " takes no certificate.");
        }
        if (draft.flag("sniSwitch") && !protocol.equals("HTTPS")) {
            throw CloudFailure.ofProvider(CHECK + "sni_switch can only be set with protocol HTTPS ");
        }
    }

    private static void checkSession(Draft draft, String protocol) {
        if (draft.number("sessionExpireTime") == 0) {
            return;
        }
        if (!PLAIN.contains(protocol)) {
            throw CloudFailure.ofProvider(
                    CHECK + "session_expire_time can only be set with protocol TCP/UDP or rule of listener HTTP/HTTPS");
        }
        if (!draft.text("scheduler").equals("WRR")) {
            throw CloudFailure.ofProvider(CHECK + "session_expire_time can only be set when scheduler is WRR ");
        }
    }

    private static void checkTimes(Draft draft, String protocol) {
        if (draft.number("idleConnectTimeout") > 0 && !PLAIN.contains(protocol)) {
            throw CloudFailure.of(
                    "InvalidParameter", "IdleConnectTimeout is for TCP and UDP listeners, not for " + protocol + ".");
        }
        if (draft.number("keepaliveEnable") > 0 && !isHttp(protocol)) {
            throw CloudFailure.of(
                    "InvalidParameter", "KeepaliveEnable is for HTTP and HTTPS listeners, not for " + protocol + ".");
        }
    }

    private static boolean isSet(Draft draft, String property) {
        return draft.has(property) || draft.number(property) > 0;
    }
}
