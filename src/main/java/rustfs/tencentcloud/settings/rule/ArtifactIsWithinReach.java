package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.NatStrategy;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Without NAT, nodes reach the addresses of Tencent Cloud inside its network, and no other. */
final class ArtifactIsWithinReach implements Rule {
    private static final List<String> INSIDE = List.of(".myqcloud.com", ".tencentcos.cn");

    @Override
    public void check(StackSettings settings, Problems problems) {
        String host = settings.cluster().artifact().url().getHost();
        boolean inside = INSIDE.stream().anyMatch(host::endsWith);
        if (settings.network().nat() == NatStrategy.NONE && !inside) {
            problems.warn(
                    At.CLUSTER.field("artifact").field("url"),
                    "network.nat is none, so nodes reach " + host + " only if it lies in a connected network; "
                            + "a bucket of COS in the region is reached without NAT");
        }
    }
}
