package rustfs.tencentcloud.settings.rule;

import java.util.List;
import java.util.Optional;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.sizing.Neighbours;
import rustfs.tencentcloud.settings.sizing.PoolLayout;

/** Warns of pools beside which there is a better one, and of zones that are not survived. */
final class PoolLayoutIsSound implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<PoolSettings> pools = settings.cluster().pools();
        for (int index = 0; index < pools.size(); index++) {
            PoolSettings pool = pools.get(index);
            Path path = At.pool(index);
            if (pool.state() == PoolState.ACTIVE) {
                PoolLayout.of(pool).ifPresent(layout -> {
                    Neighbours neighbours = new Neighbours(layout.nodes(), layout.disks(), layout.zones());
                    usesItsDisks(
                            layout, neighbours, new Finding(path.field("disks").field("count"), problems));
                    survivesAZone(layout, neighbours, new Finding(path.field("zones"), problems));
                });
            }
        }
    }

    private static void usesItsDisks(PoolLayout layout, Neighbours neighbours, Finding finding) {
        neighbours.better().ifPresent(better -> finding.warn(figures(layout) + "; " + figures(better)));
    }

    private static void survivesAZone(PoolLayout layout, Neighbours neighbours, Finding finding) {
        if (layout.zones() > 1 && layout.zoneLosses().forWrites() == 0) {
            Optional<PoolLayout> better = neighbours.survivingAZone();
            String reads = layout.zoneLosses().forReads() > 0 ? "writes stop" : "reads and writes stop";
            finding.warn(layout + " over " + layout.zones() + " zones do not survive the loss of one: " + reads
                    + better.map(survivor -> "; " + figures(survivor) + " go on")
                            .orElse("; nor does any layout near it over as many zones"));
        }
    }

    private static String figures(PoolLayout layout) {
        return layout + " make sets of " + layout.erasure().width() + " with "
                + layout.erasure().parity()
                + " of parity, " + layout.erasure().usablePercent() + "% of " + layout.drives()
                + " disks usable, writes without any " + layout.nodeLosses().forWrites() + " of the nodes";
    }

    private record Finding(Path path, Problems problems) {
        void warn(String message) {
            problems.warn(path, message);
        }
    }
}
