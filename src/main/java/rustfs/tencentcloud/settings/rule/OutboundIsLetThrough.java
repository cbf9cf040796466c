package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.settings.Origin;
import rustfs.tencentcloud.settings.OutboundRuleSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * What RustFS may call is let through by the security group: HTTPS and addresses always are, names on other ports where
 * a rule has their port. A way out to the internet at large is worth a second look.
 */
final class OutboundIsLetThrough implements Rule {
    private static final int SHORTEST_MASK = 8;

    @Override
    public void check(StackSettings settings, Problems problems) {
        List<OutboundRuleSettings> rules = settings.access().outbound();
        List<Origin> origins = settings.cluster().outbound().allowOrigins();
        Path allowOrigins = At.CLUSTER.field("outbound").field("allowOrigins");
        for (int index = 0; index < origins.size(); index++) {
            Origin origin = origins.get(index);
            boolean through = origin.address().isPresent()
                    || origin.calledPort().equals(PlatformAddress.HTTPS)
                    || rules.stream().anyMatch(rule -> rule.ports().contains(origin.calledPort()));
            if (!through) {
                problems.warn(
                        allowOrigins.index(index),
                        "the security group lets nothing out to port " + origin.calledPort() + " of " + origin.host()
                                + "; add its addresses and the port to access.outbound");
            }
        }
        for (int index = 0; index < rules.size(); index++) {
            if (rules.get(index).to().maskBits() < SHORTEST_MASK) {
                problems.warn(
                        At.ACCESS.field("outbound").index(index).field("to"),
                        "'" + rules.get(index).to() + "' stands for the internet; name the blocks that are called");
            }
        }
    }
}
