package rustfs.tencentcloud.settings;

import java.util.List;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Port;

/** A way out of the nodes, beside what they need themselves. */
public record OutboundRuleSettings(
        @Setting(value = "The block of addresses that nodes may reach.", change = ChangeClass.IN_PLACE)
        CidrBlock to,

        @Setting(value = "The TCP ports that they may reach there.", change = ChangeClass.IN_PLACE) @Range(min = 1)
        List<Port> ports) {
    public OutboundRuleSettings {
        ports = List.copyOf(ports);
    }
}
