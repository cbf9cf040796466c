package rustfs.tencentcloud.settings.sizing;

import java.util.Arrays;
import java.util.Optional;
import rustfs.tencentcloud.settings.PoolSettings;

/**
 * A pool of nodes with equal disks that go round zones, and what it survives.
 *
 * <p>RustFS numbers the drives of a pool disk by disk, and within a disk node by node; sets are cut from that row. So
 * it is known which drives of a set stand in which zone. Beside the drives, a write needs a majority of the nodes of
 * the pool to lock an object, and a read at least half of them.
 *
 * @param disks of each node
 * @param zones that nodes are spread over
 */
public record PoolLayout(ErasureLayout erasure, int disks, int zones, Losses zoneLosses) {
    /** A cluster is of so many nodes at least, by the documentation of RustFS. */
    public static final int FEWEST_NODES = 4;

    /** The layout, or nothing if it is too small for a cluster or RustFS has no erasure sets for it. */
    public static Optional<PoolLayout> of(int nodes, int disks, int zones) {
        if (nodes < FEWEST_NODES) {
            return Optional.empty();
        }
        int used = Math.min(zones, nodes);
        return ErasureLayout.of(nodes, disks)
                .map(erasure -> new PoolLayout(erasure, disks, used, zoneLosses(erasure, used)));
    }

    public static Optional<PoolLayout> of(PoolSettings pool) {
        return of(pool.nodes(), pool.disks().count(), pool.zones().size());
    }

    public int nodes() {
        return erasure.nodes();
    }

    public int drives() {
        return nodes() * disks;
    }

    /** As many drives as objects can fill, without their parity. */
    public int usableDrives() {
        return erasure.sets() * erasure.data();
    }

    public Losses nodeLosses() {
        Losses ofDrives = new Losses(erasure.nodeLossesForReads(), erasure.nodeLossesForWrites());
        return ofDrives.and(new Losses(nodes() / 2, nodes() - lockQuorum()));
    }

    /** How many nodes have to be up to lock an object for a write. */
    public int lockQuorum() {
        return nodes() / 2 + 1;
    }

    private static Losses zoneLosses(ErasureLayout erasure, int zones) {
        int forReads = 0;
        int forWrites = 0;
        int[] nodes = largestFirst(erasure, 0, erasure.nodes(), zones);
        int lostNodes = 0;
        for (int lost = 1; lost < zones; lost++) {
            lostNodes += nodes[lost - 1];
            int lostDrives = mostLost(erasure, zones, lost);
            if (lostDrives <= erasure.parity() && lostNodes <= erasure.nodes() / 2) {
                forReads = lost;
            }
            if (lostDrives <= erasure.width() - erasure.writeQuorum() && 2 * lostNodes < erasure.nodes()) {
                forWrites = lost;
            }
        }
        return new Losses(forReads, forWrites);
    }

    /** The most drives that a set loses with so many zones; sets repeat as soon as one begins at the first node. */
    private static int mostLost(ErasureLayout erasure, int zones, int lost) {
        int most = 0;
        int first = 0;
        do {
            int[] drives = largestFirst(erasure, first, erasure.width(), zones);
            most = Math.max(most, Arrays.stream(drives).limit(lost).sum());
            first = (first + erasure.width()) % erasure.nodes();
        } while (first != 0);
        return most;
    }

    /** How many of a row of drives that begins at a node stand in each zone, the largest number first. */
    private static int[] largestFirst(ErasureLayout erasure, int firstNode, int drives, int zones) {
        int[] inZone = new int[zones];
        for (int drive = 0; drive < drives; drive++) {
            inZone[(firstNode + drive) % erasure.nodes() % zones]--;
        }
        Arrays.sort(inZone);
        return Arrays.stream(inZone).map(count -> -count).toArray();
    }

    @Override
    public String toString() {
        return nodes() + " nodes of " + disks + (disks == 1 ? " disk" : " disks");
    }
}
