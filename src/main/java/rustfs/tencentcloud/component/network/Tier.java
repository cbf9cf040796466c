package rustfs.tencentcloud.component.network;

import java.util.Locale;

/**
 * What a subnet is for. Each tier has a fixed slot in the address plan of every zone; a new tier takes a free slot and
 * never one that is taken here.
 */
public enum Tier {
    /** Machines with a public address of their own. */
    PUBLIC(0),
    /** Everything without one: clients, GPU machines, the addresses of internal load balancers. */
    PRIVATE(1),
    /** The nodes of the cluster and nothing else, as their addresses are planned and must not be taken by others. */
    DATA(2);

    private final int slot;

    Tier(int slot) {
        this.slot = slot;
    }

    int slot() {
        return slot;
    }

    /** As it stands in the names of subnets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
