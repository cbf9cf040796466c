package rustfs.tencentcloud.component.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Zone;

/**
 * How the addresses of a VPC are cut into subnets: four bits for the zone, by the number in its name, then three bits
 * for the tier. So a block depends on nothing but the VPC, its zone and its tier, and a zone or tier that is added,
 * or another order of the zones, moves no subnet.
 */
public final class SubnetPlan {
    static final int ZONE_BITS = 4;
    static final int TIER_BITS = 3;
    /** The masks that Tencent Cloud has for a subnet are 16 to 28; for a VPC the shortest is 12. */
    static final int SHORTEST_VPC_MASK_BITS = 12;

    static final int LONGEST_VPC_MASK_BITS = 28 - ZONE_BITS - TIER_BITS;

    private final CidrBlock vpc;
    private final List<Zone> zones;

    private SubnetPlan(CidrBlock vpc, List<Zone> zones) {
        this.vpc = vpc;
        this.zones = zones;
    }

    /** A subnet to be made. */
    public record Planned(Zone zone, Tier tier, CidrBlock cidr) {
        /** As it stands in names: {@code data-ap-guangzhou-6}. */
        public String word() {
            return tier.word() + "-" + zone;
        }
    }

    /**
     * The plan of a VPC that has subnets in the zones.
     *
     * @throws IllegalArgumentException if the VPC is too small or too large for the plan, or a zone has no slot in it
     */
    public static SubnetPlan of(CidrBlock vpc, Collection<Zone> zones) {
        if (vpc.maskBits() < SHORTEST_VPC_MASK_BITS || vpc.maskBits() > LONGEST_VPC_MASK_BITS) {
            throw new IllegalArgumentException(vpc + " cannot be cut into subnets: the mask of the VPC is "
                    + SHORTEST_VPC_MASK_BITS + " to " + LONGEST_VPC_MASK_BITS);
        }
        int slots = 1 << ZONE_BITS;
        zones.stream().filter(zone -> zone.number() >= slots).findFirst().ifPresent(zone -> {
            throw new IllegalArgumentException(
                    zone + " has no slot in the address plan: it holds the zones 1 to " + (slots - 1));
        });
        return new SubnetPlan(vpc, List.copyOf(new TreeSet<>(zones)));
    }

    /** The zones of the plan, each once, in their natural order. */
    public List<Zone> zones() {
        return zones;
    }

    public List<Planned> subnets() {
        return zones.stream()
                .flatMap(zone -> Arrays.stream(Tier.values()).map(tier -> subnet(tier, zone)))
                .toList();
    }

    /**
     * The subnet of a tier in a zone.
     *
     * @throws IllegalArgumentException if the zone is not in the plan
     */
    public Planned subnet(Tier tier, Zone zone) {
        if (!zones.contains(zone)) {
            throw new IllegalArgumentException(zone + " has no subnets: the zones of the network are " + zones);
        }
        return new Planned(zone, tier, vpc.subnet(ZONE_BITS, zone.number()).subnet(TIER_BITS, tier.slot()));
    }
}
