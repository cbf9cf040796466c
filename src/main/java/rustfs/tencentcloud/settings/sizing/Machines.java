package rustfs.tencentcloud.settings.sizing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InstanceFigures;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.cost.PriceList;

/** The machines that nodes can be: types without a GPU, of two vCPUs and 4 GiB of memory or more. */
public final class Machines {
    private static final int LEAST_VCPUS = 2;
    private static final int LEAST_MEMORY_GIB = 4;

    private final List<InstanceFigures> all;
    private final List<Priced> cheapestFirst;

    /** A machine and what it costs. */
    public record Priced(InstanceFigures figures, MonthlyCost cost) {}

    public Machines(Catalogue catalogue, PriceList prices) {
        this.all = catalogue.instances().stream().filter(Machines::canBeANode).toList();
        this.cheapestFirst = all.stream()
                .map(figures -> new Priced(figures, prices.machine(figures.type())))
                .filter(priced -> priced.cost().isKnown())
                .sorted(Comparator.comparing((Priced priced) -> priced.cost().usd())
                        .thenComparing(priced -> priced.figures().type()))
                .toList();
    }

    /** The cheapest of those whose price is known. */
    public Optional<Priced> cheapest(Predicate<InstanceFigures> fits) {
        return cheapestFirst.stream()
                .filter(priced -> fits.test(priced.figures()))
                .findFirst();
    }

    /** The smallest one of the same family, or the cheapest of any. */
    public Optional<InstanceType> nearest(InstanceType type, Predicate<InstanceFigures> fits) {
        return all.stream()
                .filter(figures -> figures.type().family().equals(type.family()))
                .filter(fits)
                .min(Comparator.comparingInt(InstanceFigures::vcpus).thenComparingInt(InstanceFigures::memoryGib))
                .or(() -> cheapest(fits).map(Priced::figures))
                .map(InstanceFigures::type);
    }

    private static boolean canBeANode(InstanceFigures figures) {
        return !figures.hasGpu() && figures.vcpus() >= LEAST_VCPUS && figures.memoryGib() >= LEAST_MEMORY_GIB;
    }
}
