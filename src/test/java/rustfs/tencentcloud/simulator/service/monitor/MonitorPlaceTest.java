package rustfs.tencentcloud.simulator.service.monitor;

import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.operation.TestProvider.Site;

/** Where managed Prometheus stands. */
class MonitorPlaceTest {
    private static final String INSTANCE = """
            {'instanceName': 'm', 'vpcId': '%s', 'subnetId': '%s', 'zone': '%s', 'dataRetentionTime': 30}""";

    @TempDir
    private Path folder;

    @Test
    void isASubnetOfItsVpcInItsZone() {
        try (TestProvider cloud = new TestProvider(folder.resolve("account.db"))) {
            Site site = cloud.site();
            String subnet = site.subnet().id();
            String other =
                    cloud.create("Vpc", "other", "{'cidrBlock': '10.0.0.0/16'}").id();
            refused(
                    () -> cloud.create("MonitorTmpInstance", "m", INSTANCE, other, subnet, "ap-guangzhou-6"),
                    "InvalidParameter",
                    "The subnet '" + subnet + "' is not of the VPC '" + other + "'.");
            refused(
                    () -> cloud.create(
                            "MonitorTmpInstance", "m", INSTANCE, site.vpc().id(), subnet, "ap-guangzhou-3"),
                    "InvalidParameter",
                    "The subnet '" + subnet + "' is in the zone 'ap-guangzhou-6', not in 'ap-guangzhou-3'.");
        }
    }
}
