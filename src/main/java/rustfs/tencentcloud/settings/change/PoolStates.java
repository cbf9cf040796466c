package rustfs.tencentcloud.settings.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;
import rustfs.tencentcloud.settings.Problem;

/** Changes of the states of pools, and of which pools there are: what is refused, and the steps of what is not. */
public final class PoolStates {
    private final Map<PoolName, PoolSettings> before;
    private final List<PoolSettings> now;

    /** @param before the pools of the stack as it stands; empty for one that is new */
    public PoolStates(List<PoolSettings> before, List<PoolSettings> now) {
        this.before = before.stream().collect(Collectors.toMap(PoolSettings::name, Function.identity()));
        this.now = List.copyOf(now);
    }

    /** The disks of a retired pool are gone, so it cannot serve again. */
    List<Problem> returnsFromRetirement() {
        return changes(PoolState.RETIRED, PoolState.ACTIVE, PoolState.DRAINING)
                .mapToObj(index -> problem(
                        index,
                        PoolState.RETIRED,
                        "Its nodes and disks are gone. Append a pool of another name with the same settings."))
                .toList();
    }

    /** The nodes and disks of an active pool are protected, and it may hold objects that no other pool has. */
    List<Problem> leapsOverDraining() {
        return changes(PoolState.ACTIVE, PoolState.RETIRED)
                .mapToObj(index -> problem(
                        index,
                        PoolState.DRAINING,
                        "Set it to draining and run up, which lifts the protection of its nodes and disks; "
                                + "decommission the pool, and set it to retired when RustFS says that it is empty."))
                .toList();
    }

    private IntStream changes(PoolState from, PoolState... to) {
        List<PoolState> refused = List.of(to);
        return IntStream.range(0, now.size()).filter(index -> {
            PoolSettings pool = before.get(now.get(index).name());
            return pool != null
                    && pool.state() == from
                    && refused.contains(now.get(index).state());
        });
    }

    private Problem problem(int index, PoolState allowed, String fix) {
        PoolSettings pool = now.get(index);
        return new Problem(
                Path.ROOT.field("cluster").field("pools").index(index).field("state"),
                "'" + pool.state().word() + "' cannot follow; it was '"
                        + before.getOrDefault(pool.name(), pool).state().word() + "'",
                allowed.word(),
                fix);
    }

    /** What has to be done, and when, for each pool that is appended or changes its state; a text each. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (int index = 0; index < now.size() && !before.isEmpty(); index++) {
            PoolSettings pool = now.get(index);
            PoolSettings former = before.get(pool.name());
            if (former == null && pool.state().hasNodes()) {
                steps.add(appended(pool));
            } else if (former != null && former.state() != pool.state()) {
                switch (pool.state()) {
                    case ACTIVE -> steps.add(pool.name() + " serves on; its nodes and disks are protected again.");
                    case DRAINING -> steps.add(draining(pool, index));
                    case RETIRED -> steps.add(retired(pool));
                }
            }
        }
        return steps;
    }

    private String appended(PoolSettings pool) {
        int nodes = now.stream()
                .filter(each -> each.state().hasNodes())
                .mapToInt(PoolSettings::nodes)
                .sum();
        return "The steps to append " + pool.name() + ":\n"
                + "  1. This update makes " + pool.nodes() + " machines with "
                + pool.nodes() * pool.disks().count() + " disks, beside what exists.\n"
                + "  2. It rolls out the longer list of volumes, and all " + nodes
                + " nodes restart together with it: requests fail meanwhile, so choose a quiet hour.\n"
                + "  3. Check: /health/ready answers 200 on every node, and 'operate.py pools' there names the pool.\n"
                + "  4. New objects go to where there is room. To move old ones too: 'operate.py rebalance start'.";
    }

    private static String draining(PoolSettings pool, int index) {
        return "The steps to empty " + pool.name() + ":\n"
                + "  1. This update lifts the protection of its nodes and disks, and changes nothing else.\n"
                + "  2. Check: the other pools have more room free than it holds, and a third of that again; no "
                + "rebalance runs.\n"
                + "  3. On a node, python3 /usr/local/lib/rustfs/operate.py decommission start " + index
                + ", and wait until its status says that it is complete.\n"
                + "  4. Set its state to retired and run up. Until then it can go back to active.";
    }

    private static String retired(PoolSettings pool) {
        return "The steps to retire " + pool.name() + ":\n"
                + "  1. Before this update: 'operate.py decommission status' says that the pool is complete. What it "
                + "still holds is lost.\n"
                + "  2. This update takes it out of the volumes, and all other nodes restart together.\n"
                + "  3. Its " + pool.nodes() + " machines are deleted. Its disks go to the recycle bin, if they were "
                + "made under protection.\n"
                + "  4. Check: /health/ready answers 200 on every node. Leave the entry where it is.";
    }
}
