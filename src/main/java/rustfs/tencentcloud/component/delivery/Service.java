package rustfs.tencentcloud.component.delivery;

import com.pulumi.core.Output;
import com.pulumi.tencentcloud.ClbListenerArgs;
import rustfs.tencentcloud.cloud.Port;

/**
 * Something that the nodes serve and the load balancer passes on.
 *
 * @param port that clients connect to
 * @param target port of the nodes
 * @param healthPath that a healthy node answers with 200
 */
public record Service(String word, Port port, Port target, String healthPath) {
    /** The console of RustFS. */
    public static final Service CONSOLE =
            new Service("console", Port.RUSTFS_CONSOLE, Port.RUSTFS_CONSOLE, "/rustfs/console/health");

    /** The bit of the API that stands for the answers 200 to 299. */
    private static final double SUCCESS = 2;

    /** S3, at the port that the settings want. */
    public static Service s3(Port port) {
        return new Service("s3", port, Port.RUSTFS_S3, "/health/ready");
    }

    String url(String address) {
        return "http://" + address + ":" + port;
    }

    ClbListenerArgs listener(String name, Output<String> balancerId) {
        return ClbListenerArgs.builder()
                .clbId(balancerId)
                .listenerName(name)
                .protocol("TCP")
                .port((double) port.value())
                .scheduler("LEAST_CONN")
                // RustFS closes an idle connection after 75 seconds; the side that sends requests has to be the first.
                .idleConnectTimeout(60.0)
                .healthCheckSwitch(true)
                .healthCheckType("HTTP")
                .healthCheckPort((double) target.value())
                .healthCheckHttpVersion("HTTP/1.1")
                .healthCheckHttpMethod("GET")
                .healthCheckHttpPath(healthPath)
                .healthCheckHttpCode(SUCCESS)
                // Readiness flaps for moments under load, so one failure must not take a node out.
                .healthCheckIntervalTime(5.0)
                .healthCheckTimeOut(3.0)
                .healthCheckUnhealthNum(3.0)
                .healthCheckHealthNum(2.0)
                .build();
    }
}
