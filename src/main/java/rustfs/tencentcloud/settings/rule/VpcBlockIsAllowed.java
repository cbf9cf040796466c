package rustfs.tencentcloud.settings.rule;

import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.VpcRange;
import rustfs.tencentcloud.settings.NetworkSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * The block of a VPC is private and has a mask that is allowed; and it is wide enough for its subnets, that take seven
 * bits more: four for the zone, three for the tier.
 */
record VpcBlockIsAllowed(Limits limits) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        CidrBlock cidr = settings.network().cidr();
        Path path = At.NETWORK.field("cidr");
        VpcRange range = limits.vpcRanges().stream()
                .filter(candidate -> candidate.within().overlaps(cidr))
                .findFirst()
                .orElse(null);
        if (range == null) {
            problems.add(path, "'" + cidr + "' is not private", "a block in " + ranges());
            return;
        }
        int shortest = range.shortestMask();
        int longest = Math.min(range.longestMask(), limits.longestSubnetMask() - NetworkSettings.SUBNET_BITS);
        if (cidr.maskBits() < shortest || cidr.maskBits() > longest) {
            problems.add(
                    path,
                    "the mask of '" + cidr + "' is /" + cidr.maskBits(),
                    "/" + shortest + " to /" + longest + " in " + range.within() + "; a subnet takes "
                            + NetworkSettings.SUBNET_BITS + " bits more");
        }
    }

    private String ranges() {
        return limits.vpcRanges().stream()
                .map(range -> range.within().toString())
                .collect(Collectors.joining(", "));
    }
}
