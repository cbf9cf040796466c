package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.DiskSizes;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceFigures;
import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;
import rustfs.tencentcloud.settings.Survival;
import rustfs.tencentcloud.settings.sizing.CapacityDemand.Purpose;

/** Finds the cheapest pools that hold and survive what is demanded, within the limits of the cloud. */
public final class LayoutChooser {
    private static final int MOST_NODES = 48;
    /** What is nearly as cheap counts as cheap, so that few large disks are not lost to a rounding of their size. */
    private static final BigDecimal NEARLY = new BigDecimal("1.01");

    private final Catalogue catalogue;
    private final PriceList prices;
    private final Machines machines;

    public LayoutChooser(Catalogue catalogue, PriceList prices) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.machines = new Machines(catalogue, prices);
    }

    /** The best pool of each number of nodes, the cheapest first; empty if none does what is demanded. */
    public List<LayoutChoice> choose(CapacityDemand demand, PoolName name) {
        Map<Integer, List<LayoutChoice>> byNodes = new TreeMap<>();
        for (LayoutChoice choice : all(demand, name)) {
            byNodes.computeIfAbsent(choice.layout().nodes(), nodes -> new ArrayList<>())
                    .add(choice);
        }
        return byNodes.values().stream()
                .map(LayoutChooser::simplestOfTheCheap)
                .sorted(Comparator.comparing(
                                (LayoutChoice choice) -> choice.cost().usd())
                        .thenComparing(choice -> choice.layout().nodes()))
                .toList();
    }

    /** Every pool that does what is demanded. */
    public List<LayoutChoice> all(CapacityDemand demand, PoolName name) {
        List<LayoutChoice> choices = new ArrayList<>();
        int most = Math.min(MOST_NODES, catalogue.limits().targetsPerListener());
        for (int nodes = PoolLayout.FEWEST_NODES; nodes <= most; nodes++) {
            for (int disks = 1; disks <= catalogue.limits().disksPerInstance(); disks++) {
                PoolLayout.of(nodes, disks, demand.zones().size())
                        .filter(demand::isSurvivedBy)
                        .ifPresent(layout -> choices.addAll(ofTypes(layout, demand, name)));
            }
        }
        return choices;
    }

    private Collection<LayoutChoice> ofTypes(PoolLayout layout, CapacityDemand demand, PoolName name) {
        List<LayoutChoice> choices = new ArrayList<>();
        for (DiskType type : demand.purpose().diskTypes()) {
            diskOf(type, layout, demand)
                    .flatMap(disk -> choice(layout, disk, demand, name))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    /** The disks that are sold, large enough, and fast enough. */
    private Optional<DiskSettings> diskOf(DiskType type, PoolLayout layout, CapacityDemand demand) {
        DiskSizes sizes = catalogue.dataDisk(type);
        long wanted = demand.gibOnEachOf(layout.usableDrives());
        if (wanted > sizes.maximum().value()) {
            return Optional.empty();
        }
        Gib size = sizes.atLeast(Gib.of((int) Math.max(1, wanted)));
        boolean isFast = demand.purpose() == Purpose.TRIAL
                || catalogue
                        .throughput(type)
                        .filter(rate -> NodeNeeds.of(layout, size).areServedBy(rate, size, layout.disks()))
                        .isPresent();
        return isFast ? Optional.of(new DiskSettings(layout.disks(), type, size)) : Optional.empty();
    }

    private Optional<LayoutChoice> choice(PoolLayout layout, DiskSettings disks, CapacityDemand demand, PoolName name) {
        return machines.cheapest(fitting(layout, disks, demand)).flatMap(machine -> {
            MonthlyCost cost = machine.cost()
                    .and(prices.disk(ClusterSettings.SYSTEM_DISK_TYPE, demand.systemDisk()))
                    .and(prices.disk(disks.type(), disks.sizeGib()).times(disks.count()))
                    .times(layout.nodes());
            PoolSettings pool = new PoolSettings(
                    name,
                    layout.nodes(),
                    demand.zones(),
                    disks,
                    machine.figures().type(),
                    PoolState.ACTIVE);
            return cost.isKnown()
                    ? Optional.of(new LayoutChoice(pool, layout, machine.figures(), cost))
                    : Optional.empty();
        });
    }

    private static Predicate<InstanceFigures> fitting(PoolLayout layout, DiskSettings disks, CapacityDemand demand) {
        if (demand.purpose() == Purpose.TRIAL) {
            return figures -> true;
        }
        NodeNeeds needs = NodeNeeds.of(layout, disks.sizeGib());
        return figures -> needs.fitIntoMemoryOf(figures, NodeNeeds.Use.MIXED) && needs.fitThroughNetworkOf(figures);
    }

    /** The one with the fewest disks of those that cost hardly more than the cheapest. */
    private static LayoutChoice simplestOfTheCheap(List<LayoutChoice> choices) {
        BigDecimal cheapest = choices.stream()
                .map(choice -> choice.cost().usd())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return choices.stream()
                .filter(choice -> choice.cost().usd().compareTo(cheapest.multiply(NEARLY)) <= 0)
                .min(Comparator.comparingInt(
                                (LayoutChoice choice) -> choice.layout().disks())
                        .thenComparing(choice -> choice.cost().usd()))
                .orElseThrow();
    }

    /** Why nothing was found, in a line. */
    public String whyNothingFits(CapacityDemand demand) {
        boolean survives = all(
                        new CapacityDemand(
                                BigDecimal.ONE, demand.survives(), demand.zones(), Purpose.TRIAL, demand.systemDisk()),
                        PoolName.of("pool1"))
                .isEmpty();
        if (survives && demand.survives() == Survival.ZONE) {
            return "nodes over " + LayoutChoice.counted(demand.zones().size(), "zone")
                    + " cannot lose one: the rest has to be a majority, and hold no less than the data of every set";
        }
        return survives ? "no price is known for nodes in this region" : "no pool of up to 48 nodes holds as much";
    }
}
