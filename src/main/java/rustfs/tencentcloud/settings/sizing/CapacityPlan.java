package rustfs.tencentcloud.settings.sizing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.CapacitySettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.sizing.CapacityDemand.Purpose;

/**
 * The pools for a capacity that is wanted. For a stack that is new, the cheapest are chosen. A stack that stands keeps
 * the pools that it recorded, whatever prices are by now and however the choice would be made today.
 */
public final class CapacityPlan {
    private static final Path CAPACITY = Path.ROOT.field("cluster").field("capacity");

    private final StackSettings settings;
    private final CapacitySettings wanted;
    private final LayoutChooser chooser;
    private final PoolGrowth growth;

    /** The pools, and what is worth knowing of them. */
    public record Answer(List<PoolSettings> pools, String note) {
        public Answer {
            pools = List.copyOf(pools);
        }
    }

    public CapacityPlan(StackSettings settings, CapacitySettings wanted, Catalogue catalogue) {
        this.settings = settings;
        this.wanted = wanted;
        this.chooser = new LayoutChooser(catalogue, new PriceList(catalogue.prices(), settings.region()));
        this.growth = new PoolGrowth(catalogue);
    }

    /**
     * The pools, or nothing where none can be and the problems say why.
     *
     * @param recorded the pools of the stack as it stands; empty for one that is new
     */
    public Optional<Answer> answer(List<PoolSettings> recorded, Problems problems) {
        return recorded.isEmpty() ? chosen(problems) : kept(recorded, problems);
    }

    private Optional<Answer> chosen(Problems problems) {
        if (!zonesCanBePlaced(problems)) {
            return Optional.empty();
        }
        CapacityDemand demand = demand(wanted.usableTib());
        List<LayoutChoice> choices = chooser.choose(demand, PoolName.of("pool1"));
        if (choices.isEmpty()) {
            problems.add(
                    CAPACITY,
                    "no pool of " + demand.usableTib() + " TiB over " + zones() + " survives the loss of a "
                            + wanted.survives().word(),
                    chooser.whyNothingFits(demand),
                    "name three zones, set survives to node, ask for less, or write pools yourself");
            return Optional.empty();
        }
        List<PoolSettings> pools = List.of(choices.get(0).pool());
        return Optional.of(new Answer(pools, note(choices)));
    }

    private static String note(List<LayoutChoice> choices) {
        LayoutChoice best = choices.get(0);
        List<String> lines = new ArrayList<>();
        lines.add("cluster.capacity: chosen is " + best.summary());
        best.reasons().forEach(reason -> lines.add("  as " + reason));
        choices.stream().skip(1).limit(2).forEach(next -> lines.add("  next best: " + next.summary()));
        lines.add("  It is recorded by the first up and kept from then on. To write it down, replace capacity by:");
        lines.add(indented(List.of(best.pool())));
        return String.join("\n", lines);
    }

    private Optional<Answer> kept(List<PoolSettings> recorded, Problems problems) {
        PoolCapacity capacity = PoolCapacity.of(recorded);
        BigDecimal held = LayoutChoice.tib(capacity.usableGib());
        CapacityDemand demand = demand(wanted.usableTib());
        if (!demand.isSurvivedBy(capacity.nodeLosses(), capacity.zoneLosses())) {
            problems.add(
                    CAPACITY.field("survives"),
                    "the pools that stand do not survive the loss of a "
                            + wanted.survives().word(),
                    "what they survive",
                    "no disk can be moved. Append a pool that does, then drain and retire the others:\n"
                            + withAppended(recorded, demand));
            return Optional.empty();
        }
        if (demand.usableGib().compareTo(capacity.usableGib()) > 0) {
            problems.add(
                    CAPACITY.field("usableTib"),
                    wanted.usableTib() + " TiB are wanted, and the pools that stand hold " + held,
                    "up to " + held + "; a pool that exists is not edited",
                    "replace capacity by one of these" + ways(recorded, capacity, demand));
            return Optional.empty();
        }
        String names = recorded.stream().map(pool -> pool.name().toString()).collect(Collectors.joining(", "));
        return Optional.of(
                new Answer(recorded, "cluster.capacity: kept as it stands is " + names + ", " + held + " TiB usable"));
    }

    private String ways(List<PoolSettings> recorded, PoolCapacity capacity, CapacityDemand demand) {
        BigDecimal missing = demand.usableGib().subtract(capacity.usableGib());
        String larger = growth.withLargerDisks(recorded, missing)
                .map(pools -> "\n    larger disks, grown where they are:\n" + indented(pools))
                .orElse("");
        String appended = withAppended(recorded, demand(LayoutChoice.tibUp(missing)));
        return larger + "\n    a pool appended; all nodes restart with it:\n" + appended;
    }

    private String withAppended(List<PoolSettings> recorded, CapacityDemand demand) {
        return chooser.choose(demand, PoolGrowth.freeName(recorded)).stream()
                .findFirst()
                .map(choice -> {
                    List<PoolSettings> pools = new ArrayList<>(recorded);
                    pools.add(choice.pool());
                    return indented(pools);
                })
                .orElseGet(() -> "      (" + chooser.whyNothingFits(demand) + ")");
    }

    private boolean zonesCanBePlaced(Problems problems) {
        List<Zone> known = settings.network().zones();
        int before = problems.count();
        for (int index = 0; index < wanted.zones().size(); index++) {
            Zone zone = wanted.zones().get(index);
            Path path = CAPACITY.field("zones").index(index);
            if (!known.contains(zone)) {
                problems.add(
                        path, "'" + zone + "' is not a zone of the network", "one of network.zones", "add it there");
            } else if (wanted.zones().indexOf(zone) < index) {
                problems.add(path, "'" + zone + "' stands there twice", "each entry once");
            }
        }
        return problems.count() == before;
    }

    private CapacityDemand demand(BigDecimal usableTib) {
        return new CapacityDemand(
                usableTib,
                wanted.survives(),
                zones(),
                Purpose.PRODUCTION,
                settings.cluster().systemDiskGib());
    }

    private List<Zone> zones() {
        if (!wanted.zones().isEmpty()) {
            return wanted.zones();
        }
        List<Zone> all = settings.network().zones();
        return switch (wanted.survives()) {
            // More zones that are not survived are only more that can fail.
            case NODE -> all.subList(0, 1);
            case ZONE -> all;
        };
    }

    private static String indented(List<PoolSettings> pools) {
        return PoolsText.yaml(pools).indent(6).stripTrailing();
    }
}
