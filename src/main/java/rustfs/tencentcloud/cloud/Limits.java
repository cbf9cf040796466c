package rustfs.tencentcloud.cloud;

import java.util.List;

/**
 * Limits of Tencent Cloud that settings can run into, from {@code limits.csv}.
 *
 * @param longestSubnetMask the mask of the smallest subnet
 * @param reservedAddressesPerSubnet the network, the gateway and the broadcast address
 * @param natGateways how many a VPC holds
 * @param natBandwidthsMbps the bandwidths in which a NAT gateway is sold
 * @param addressesPerNatGateway how many public addresses it goes out by
 * @param addressMbps the highest bandwidth of a public address that is paid by traffic
 * @param addressesPerRegion how many public addresses an account has in a region
 * @param loadBalancerMbps the highest bandwidth of a load balancer that shares its hardware
 * @param targetsPerListener how many machines a listener forwards to
 * @param instancesPerPlacementGroup how many machines are spread over hosts by one placement group
 * @param disksPerInstance how many cloud disks a machine takes beside its system disk
 */
public record Limits(
        List<VpcRange> vpcRanges,
        int longestSubnetMask,
        int reservedAddressesPerSubnet,
        int natGateways,
        List<Mbps> natBandwidthsMbps,
        int addressesPerNatGateway,
        Mbps addressMbps,
        int addressesPerRegion,
        Mbps loadBalancerMbps,
        int targetsPerListener,
        int instancesPerPlacementGroup,
        int disksPerInstance,
        TagLimits tags) {
    public Limits {
        vpcRanges = List.copyOf(vpcRanges);
        natBandwidthsMbps = List.copyOf(natBandwidthsMbps);
    }

    /** How many tags a resource takes, and how many characters their keys and values. */
    public record TagLimits(int perResource, int keyLength, int valueLength) {}
}
