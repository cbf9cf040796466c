package rustfs.tencentcloud.settings.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InstanceFigures;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.sizing.Machines;
import rustfs.tencentcloud.settings.sizing.NodeNeeds;
import rustfs.tencentcloud.settings.sizing.NodeNeeds.Use;
import rustfs.tencentcloud.settings.sizing.PoolLayout;

/**
 * The instance type has the memory and the network that the disks of a node ask for, and the disks are as fast as that
 * network. RustFS runs out of memory below 2 GiB and wants 4 for more than a trial. Its sizing rules begin at 32 GB: a
 * node with less than a TB of disks is taken for a small cluster, which does well with less.
 */
record NodesCarryTheirDisks(Catalogue catalogue) implements Rule {
    private static final int LEAST_GIB = 2;
    private static final int ADVISED_GIB = 4;
    private static final BigDecimal SMALL_TB = BigDecimal.ONE;

    @Override
    public void check(StackSettings settings, Problems problems) {
        ClusterSettings cluster = settings.cluster();
        Machines machines = new Machines(catalogue, new PriceList(catalogue.prices(), settings.region()));
        List<PoolSettings> pools = cluster.pools();
        for (int index = 0; index < pools.size(); index++) {
            PoolSettings pool = pools.get(index);
            if (!pool.state().hasNodes()) {
                continue;
            }
            Path type = pool.instanceType() == null
                    ? At.CLUSTER.field("instanceType")
                    : At.pool(index).field("instanceType");
            Path size = At.pool(index).field("disks").field("sizeGib");
            Finding finding = new Finding(cluster.instanceTypeOf(pool), machines, type, problems);
            catalogue.instance(finding.type()).ifPresent(figures -> hasAnyMemory(figures, finding));
            PoolLayout.of(pool).ifPresent(layout -> {
                NodeNeeds needs = NodeNeeds.of(layout, pool.disks().sizeGib());
                if (needs.rawTb().compareTo(SMALL_TB) >= 0) {
                    catalogue.instance(finding.type()).ifPresent(figures -> carries(figures, needs, finding));
                    disksAreFast(pool.disks(), needs, size, problems);
                }
            });
        }
    }

    private static void hasAnyMemory(InstanceFigures figures, Finding finding) {
        String reason = "'" + finding.type() + "' has " + figures.memoryGib() + " GiB of memory";
        if (figures.memoryGib() < LEAST_GIB) {
            String allowed = LEAST_GIB + " GiB or more, " + ADVISED_GIB + " GiB for more than a trial";
            finding.problems().add(finding.path(), reason, allowed);
        } else if (figures.memoryGib() < ADVISED_GIB) {
            finding.problems()
                    .warn(finding.path(), reason + "; RustFS wants " + ADVISED_GIB + " GiB for more than a trial");
        }
    }

    private static void carries(InstanceFigures figures, NodeNeeds needs, Finding finding) {
        List<String> has = new ArrayList<>();
        List<String> advised = new ArrayList<>();
        Predicate<InstanceFigures> hasMemory = machine -> needs.fitIntoMemoryOf(machine, Use.READ);
        if (figures.memoryGib() >= ADVISED_GIB && !hasMemory.test(figures)) {
            has.add(gb(NodeNeeds.memoryGbOf(figures)) + " GB of memory");
            advised.add(gb(needs.memoryGb(Use.READ)) + " GB (32, and 0.8 for each of " + gb(needs.rawTb())
                    + " TB on the node)");
        }
        BigDecimal gbps = figures.privateGbps();
        if (gbps != null && !needs.fitThroughNetworkOf(figures)) {
            has.add(gbps + " Gbps");
            advised.add(gb(needs.gbps()) + " Gbps (0.5 for each of " + gb(needs.effectiveTb())
                    + " TB that objects can fill there)");
        }
        if (!has.isEmpty()) {
            String lacks = "has " + String.join(" and ", has) + ", and RustFS advises " + String.join(" and ", advised);
            finding.warn(lacks, hasMemory.and(needs::fitThroughNetworkOf));
        }
    }

    private void disksAreFast(DiskSettings disks, NodeNeeds needs, Path path, Problems problems) {
        catalogue.throughput(disks.type()).ifPresent(rate -> {
            if (!needs.areServedBy(rate, disks.sizeGib(), disks.count())) {
                problems.warn(
                        path,
                        "a " + disks.type() + " of " + disks.sizeGib() + " GiB moves "
                                + gb(rate.megabytesPerSecond(disks.sizeGib())) + " MB/s, and " + disks.count()
                                + " of them less than the " + gb(needs.gbps())
                                + " Gbps that RustFS advises for what the node holds; more and smaller disks are "
                                + "faster");
            }
        });
    }

    private static String gb(BigDecimal value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Finding(InstanceType type, Machines machines, Path path, Problems problems) {
        void warn(String lacks, Predicate<InstanceFigures> fits) {
            String instead = machines.nearest(type, fits)
                    .map(nearest -> "; " + nearest + " fits")
                    .orElse("; no type that is known fits, so take more nodes with fewer disks");
            problems.warn(path, "'" + type + "' " + lacks + instead);
        }
    }
}
