package rustfs.tencentcloud.settings.sizing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The layouts around one that somebody wants, over as many zones.
 *
 * @param nodes of the wanted one
 * @param disks of each of its nodes
 */
public record Neighbours(int nodes, int disks, int zones) {
    private static final int MOST_NODES = 48;
    private static final int MOST_DISKS = 20;
    private static final int FEW = 2;
    private static final int CLEARLY_MORE_PERCENT = 10;
    private static final int ENOUGH_NODES_FOR_READS = 2;

    /** The legal layouts that are nearest, at most so many; a node more or less counts as much as a disk each. */
    public List<PoolLayout> nearestLegal(int most) {
        return within(MOST_NODES, MOST_DISKS)
                .sorted(Comparator.comparingInt(this::distance).thenComparingInt(PoolLayout::drives))
                .limit(most)
                .toList();
    }

    /** A layout with few more or less nodes and disks that goes on without a zone, reads and writes. */
    public Optional<PoolLayout> survivingAZone() {
        return within(FEW + 1, FEW)
                .filter(layout -> layout.zoneLosses().forWrites() > 0)
                .min(Comparator.comparingInt(this::distance)
                        .thenComparing(layout -> layout.drives() - layout.usableDrives()));
    }

    /** A layout with a node and few disks more or less that is better in every way that counts. */
    public Optional<PoolLayout> better() {
        Optional<PoolLayout> wanted = PoolLayout.of(nodes, disks, zones);
        return wanted.flatMap(layout -> within(1, FEW)
                .filter(isBetterThan(layout))
                .min(Comparator.comparingInt(this::distance)
                        .thenComparing(PoolLayout::usableDrives, Comparator.reverseOrder())));
    }

    private static Predicate<PoolLayout> isBetterThan(PoolLayout layout) {
        return other -> survivesAsMuch(other, layout)
                && (savesDisks(other, layout) || usesDisksBetter(other, layout) || survivesMore(other, layout));
    }

    private static boolean survivesAsMuch(PoolLayout other, PoolLayout layout) {
        return other.nodeLosses().forWrites() >= layout.nodeLosses().forWrites()
                && other.zoneLosses().forWrites() >= layout.zoneLosses().forWrites();
    }

    /** The same room on fewer disks. */
    private static boolean savesDisks(PoolLayout other, PoolLayout layout) {
        return other.drives() < layout.drives() && other.usableDrives() >= layout.usableDrives();
    }

    /**
     * Clearly more room for a disk more on each node. What reads alone survive may be less, but not less than two
     * nodes: of four nodes with half of the disks for parity, that is what the parity is paid for.
     */
    private static boolean usesDisksBetter(PoolLayout other, PoolLayout layout) {
        int reads = other.nodeLosses().forReads();
        return other.nodes() == layout.nodes()
                && other.disks() <= layout.disks() + 1
                && other.usableDrives() >= layout.usableDrives()
                && other.erasure().usablePercent() >= layout.erasure().usablePercent() + CLEARLY_MORE_PERCENT
                && (reads >= ENOUGH_NODES_FOR_READS
                        || reads >= layout.nodeLosses().forReads());
    }

    /** One node more is lost without harm, for about as many disks. */
    private static boolean survivesMore(PoolLayout other, PoolLayout layout) {
        return other.nodeLosses().forWrites() > layout.nodeLosses().forWrites()
                && other.erasure().usablePercent() >= layout.erasure().usablePercent()
                && other.usableDrives() >= layout.usableDrives()
                && 10 * other.drives() <= 11 * layout.drives();
    }

    private Stream<PoolLayout> within(int nodesAway, int disksAway) {
        return IntStream.rangeClosed(Math.max(1, nodes - nodesAway), Math.min(MOST_NODES, nodes + nodesAway))
                .boxed()
                .flatMap(some -> IntStream.rangeClosed(
                                Math.max(1, disks - disksAway), Math.min(MOST_DISKS, disks + disksAway))
                        .boxed()
                        .flatMap(each -> PoolLayout.of(some, each, zones).stream()));
    }

    private int distance(PoolLayout layout) {
        return Math.abs(layout.nodes() - nodes) + Math.abs(layout.disks() - disks);
    }
}
