package rustfs.tencentcloud.settings.rule;

import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.settings.NatStrategy;
import rustfs.tencentcloud.settings.NetworkSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** NAT gateways come in certain bandwidths, and a VPC holds some only. */
record NatGatewaysAreSold(Limits limits) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        NetworkSettings network = settings.network();
        if (!limits.natBandwidthsMbps().contains(network.natBandwidthMbps())) {
            problems.add(
                    At.NETWORK.field("natBandwidthMbps"),
                    network.natBandwidthMbps() + " Mbps is not sold",
                    "one of "
                            + limits.natBandwidthsMbps().stream()
                                    .map(Mbps::toString)
                                    .collect(Collectors.joining(", ")));
        }
        if (network.nat() == NatStrategy.PER_ZONE && network.zones().size() > limits.natGateways()) {
            problems.warn(
                    At.NETWORK.field("nat"),
                    "a VPC holds " + limits.natGateways() + " NAT gateways unless its quota is raised, and there are "
                            + network.zones().size() + " zones");
        }
    }
}
