package rustfs.tencentcloud.settings.sizing;

import java.util.Optional;

/**
 * How RustFS cuts the drives of a pool into erasure sets, and what a set survives. Follows the source of RustFS 1.0.1:
 * a set is as wide as the largest number up to 16 that divides the drives and, as it is spread over the nodes evenly,
 * is a multiple or a divisor of their number; its parity follows from its width
 * (disks_layout.rs and storageclass.rs of the crate rustfs-ecstore).
 *
 * @param nodes the nodes of the pool
 * @param width the drives of a set
 * @param sets the number of sets
 */
public record ErasureLayout(int nodes, int width, int sets) {
    private static final int WIDEST = 16;

    /** The layout of a pool, or nothing if RustFS has none for it. */
    public static Optional<ErasureLayout> of(int nodes, int drivesPerNode) {
        int drives = nodes * drivesPerNode;
        for (int width = WIDEST; width >= 2; width--) {
            boolean even = width % nodes == 0 || nodes % width == 0;
            if (drives % width == 0 && even) {
                return Optional.of(new ErasureLayout(nodes, width, drives / width));
            }
        }
        return Optional.empty();
    }

    /** The drives of a set that hold parity: how many of them may be lost. */
    public int parity() {
        if (width >= 8) {
            return 4;
        }
        return width / 2;
    }

    /** The drives of a set that hold data. */
    public int data() {
        return width - parity();
    }

    /** How many drives of a set have to take a write: all of the data, and one more where parity is as many. */
    public int writeQuorum() {
        return data() == parity() ? data() + 1 : data();
    }

    /** The share of the drives that holds data, in hundredths. */
    public int usablePercent() {
        return 100 * data() / width;
    }

    /** How many nodes may be lost before objects cannot be read. */
    public int nodeLossesForReads() {
        return parity() / drivesOfASetOnANode();
    }

    /** How many nodes may be lost before objects cannot be written. */
    public int nodeLossesForWrites() {
        return (width - writeQuorum()) / drivesOfASetOnANode();
    }

    private int drivesOfASetOnANode() {
        return Math.max(1, width / nodes);
    }
}
