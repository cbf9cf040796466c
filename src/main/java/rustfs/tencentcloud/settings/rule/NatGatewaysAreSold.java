package rustfs.tencentcloud.settings.rule;

import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.settings.NatStrategy;
import rustfs.tencentcloud.settings.NetworkSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * NAT gateways come in certain bandwidths, a VPC holds some of them only, and each needs public addresses enough to
 * carry its bandwidth.
 */
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
        carriesItsBandwidth(network, problems);
        if (network.nat() == NatStrategy.PER_ZONE && network.zones().size() > limits.natGateways()) {
            problems.warn(
                    At.NETWORK.field("nat"),
                    "a VPC holds " + limits.natGateways() + " NAT gateways unless its quota is raised, and there are "
                            + network.zones().size() + " zones");
        }
    }

    private void carriesItsBandwidth(NetworkSettings network, Problems problems) {
        int each = limits.addressMbps().value();
        int addresses = (network.natBandwidthMbps().value() + each - 1) / each;
        int gateways = switch (network.nat()) {
            case NONE -> 0;
            case SINGLE -> 1;
            case PER_ZONE -> network.zones().size();
        };
        Path path = At.NETWORK.field("natBandwidthMbps");
        if (addresses > limits.addressesPerNatGateway()) {
            problems.add(
                    path,
                    network.natBandwidthMbps() + " Mbps take " + addresses + " public addresses of " + each + " Mbps",
                    "up to " + limits.addressesPerNatGateway() * each + ", as a gateway has "
                            + limits.addressesPerNatGateway() + " addresses");
        } else if (addresses * gateways > limits.addressesPerRegion()) {
            problems.warn(
                    path,
                    gateways + " gateways take " + addresses * gateways + " public addresses, and a region has "
                            + limits.addressesPerRegion() + " unless its quota is raised");
        }
    }
}
