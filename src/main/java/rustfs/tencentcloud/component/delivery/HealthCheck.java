package rustfs.tencentcloud.component.delivery;

import com.pulumi.tencentcloud.ClbListenerArgs;
import com.pulumi.tencentcloud.ClbListenerRuleArgs;
import rustfs.tencentcloud.component.rustfs.RustfsCluster;

/**
 * How a load balancer finds out whether a node may have requests: it asks the node by HTTP, and only an answer of 200
 * to 299 will do. Readiness flaps for moments under load, so three answers have to fail before a node is left out, each
 * has three seconds, and two good ones bring it back.
 */
final class HealthCheck {
    /** The bit of the API that stands for the answers 200 to 299. */
    private static final double SUCCESS = 2;

    private static final double INTERVAL_SECONDS = 5;
    private static final double TIMEOUT_SECONDS = 3;
    private static final double FAILURES = 3;
    private static final double SUCCESSES = 2;

    private HealthCheck() {}

    /** A listener for TCP asks by plain HTTP only. Nodes that speak TLS have a port for it. */
    static ClbListenerArgs.Builder ofTcp(ClbListenerArgs.Builder listener, Service.Kind kind, Transport transport) {
        boolean apart = transport.asksForHealthApart();
        return timed(listener)
                .healthCheckType("HTTP")
                .healthCheckPort((double) (apart ? RustfsCluster.REVISION_PORT : kind.target()).value())
                .healthCheckHttpVersion("HTTP/1.1")
                .healthCheckHttpMethod("GET")
                .healthCheckHttpPath(apart ? "/ready" : kind.healthPath())
                .healthCheckHttpCode(SUCCESS);
    }

    /**
     * A listener for TCP_SSL can only be asked to see whether the port accepts connections: the provider refuses
     * everything about HTTP there, though the cloud would take it.
     */
    static ClbListenerArgs.Builder ofTcpSsl(ClbListenerArgs.Builder listener) {
        return timed(listener).healthCheckType("TCP");
    }

    private static ClbListenerArgs.Builder timed(ClbListenerArgs.Builder listener) {
        return listener.healthCheckSwitch(true)
                .healthCheckIntervalTime(INTERVAL_SECONDS)
                .healthCheckTimeOut(TIMEOUT_SECONDS)
                .healthCheckUnhealthNum(FAILURES)
                .healthCheckHealthNum(SUCCESSES);
    }

    /** A forwarding rule asks the port that it forwards to, and has no other. It speaks TLS there if it forwards so. */
    static ClbListenerRuleArgs.Builder ofRule(ClbListenerRuleArgs.Builder rule, Service service, Transport transport) {
        return rule.healthCheckSwitch(true)
                .healthCheckIntervalTime(INTERVAL_SECONDS)
                .healthCheckTimeOut(TIMEOUT_SECONDS)
                .healthCheckUnhealthNum(FAILURES)
                .healthCheckHealthNum(SUCCESSES)
                .healthCheckType(transport.forwardType())
                .healthCheckHttpMethod("GET")
                // That of the rule would be taken otherwise, and a pattern is the name of no host.
                .healthCheckHttpDomain(String.valueOf(service.name()))
                .healthCheckHttpPath(service.kind().healthPath())
                .healthCheckHttpCode(SUCCESS);
    }
}
