package rustfs.tencentcloud.component.rustfs;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import rustfs.tencentcloud.cloud.Gib;

/**
 * How RustFS spreads the drives of a pool over erasure sets, by its own rules, and what the pool can lose.
 *
 * @param setWidth drives of a set
 * @param sets erasure sets of the pool
 * @param parity drives of each set that may be lost for reads
 * @param nodes of the pool
 */
public record ErasurePlan(int setWidth, int sets, int parity, int nodes) {
    private static final int NARROWEST_SET = 2;
    private static final int WIDEST_SET = 16;

    /**
     * The widest set of 2 to 16 drives that divides the pool and is symmetric with its nodes: a set has the same number of
     * drives on each of its nodes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ErasurePlan of(int nodes, int disksPerNode) {
        int drives = nodes * disksPerNode;
        int width = IntStream.rangeClosed(NARROWEST_SET, WIDEST_SET)
                .filter(candidate -> drives % candidate == 0)
                .filter(candidate -> nodes > candidate ? nodes % candidate == 0 : candidate % nodes == 0)
                .max()
                .orElseThrow(
                        () -> new IllegalArgumentException("RustFS has no erasure set for " + nodes + " nodes with "
                                + disksPerNode + " disks each: no width of " + NARROWEST_SET + " to " + WIDEST_SET
                                + " divides them evenly"));
        return new ErasurePlan(width, drives / width, parityOf(width), nodes);
    }

    private static int parityOf(int width) {
        if (width >= 8) {
            return 4;
        }
        return width / 2;
    }

    /** What the objects in the pool can take up at most. */
    public BigDecimal usableGib(Gib diskSize) {
        return BigDecimal.valueOf((long) sets * (setWidth - parity) * diskSize.value());
    }

    /** How many nodes can be lost, whichever they are, and every object can still be read. */
    public int nodeLossesForReads() {
        return parity / drivesOfASetOnANode();
    }

    /** How many nodes can be lost, whichever they are, and objects can still be written. */
    public int nodeLossesForWrites() {
        int data = setWidth - parity;
        int writeQuorum = data == parity ? data + 1 : data;
        int lockQuorumLosses = (nodes - 1) / 2;
        return Math.min((setWidth - writeQuorum) / drivesOfASetOnANode(), lockQuorumLosses);
    }

    private int drivesOfASetOnANode() {
        return Math.max(1, setWidth / nodes);
    }
}
