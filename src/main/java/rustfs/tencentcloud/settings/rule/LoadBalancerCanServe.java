package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.settings.LoadBalancerSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** The S3 endpoint and the console have a port each, and the bandwidth is one that is sold. */
record LoadBalancerCanServe(Limits limits) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        LoadBalancerSettings loadBalancer = settings.loadBalancer();
        if (loadBalancer.port().equals(Port.RUSTFS_CONSOLE)) {
            problems.add(
                    At.LOAD_BALANCER.field("port"),
                    loadBalancer.port() + " is the port of the console",
                    "any other port; 9000 is the one of RustFS");
        }
        if (loadBalancer.bandwidthMbps().compareTo(limits.loadBalancerMbps()) > 0) {
            problems.add(
                    At.LOAD_BALANCER.field("bandwidthMbps"),
                    loadBalancer.bandwidthMbps() + " Mbps is not sold",
                    "up to " + limits.loadBalancerMbps());
        }
    }
}
