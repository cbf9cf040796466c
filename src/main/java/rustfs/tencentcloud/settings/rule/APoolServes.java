package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** What a pool holds can be moved only to one that serves. */
final class APoolServes implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<PoolSettings> pools = settings.cluster().pools();
        if (!pools.isEmpty() && pools.stream().noneMatch(pool -> pool.state() == PoolState.ACTIVE)) {
            int last = pools.size() - 1;
            problems.add(
                    At.pool(last).field("state"),
                    "it is " + pools.get(last).state().word() + ", and no other pool is active",
                    "active",
                    "append a pool first, that takes the data");
        }
    }
}
