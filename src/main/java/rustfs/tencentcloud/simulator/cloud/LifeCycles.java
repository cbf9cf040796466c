package rustfs.tencentcloud.simulator.cloud;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rustfs.tencentcloud.simulator.store.Moments;
import rustfs.tencentcloud.simulator.store.Passing;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.store.Transaction;
import rustfs.tencentcloud.simulator.value.Value;

/** Puts down the states that a resource passes, and refuses what comes too early. */
final class LifeCycles {
    /** What is waited for where no state shows that a resource is there. */
    private static final String VISIBLE = "available";

    private final Map<String, LifeCycle> cycles = LifeCycle.load();
    private final Pace pace;

    LifeCycles(Pace pace) {
        this.pace = pace;
    }

    long now() {
        return pace.now();
    }

    /** A resource was made: nobody sees it at first, then it passes its states. */
    void begin(Draft made) {
        LifeCycle cycle = cycles.get(made.key().type());
        if (cycle == null || pace.isAtOnce()) {
            return;
        }
        ResourceKey shower = shower(cycle, made.key());
        Moments moments = made.account().moments();
        moments.clear(shower);
        long visible = pace.now() + pace.millis(cycle.visibleAfter());
        if (cycle.visibleAfter() > 0) {
            moments.put(shower, new Passing("", "", visible, target(cycle), Passing.End.GOES_ON));
        }
        put(moments, shower, cycle, new Row(cycle.steps(LifeCycle.Row.CREATE), visible, target(cycle)));
    }

    /** A resource was changed. */
    void change(Draft changed, Value.Fields prior, Value.Fields outputs) {
        LifeCycle cycle = cycles.get(changed.key().type());
        if (cycle != null && !pace.isAtOnce() && cycle.takesTime(prior, outputs)) {
            put(
                    changed.account().moments(),
                    shower(cycle, changed.key()),
                    cycle,
                    new Row(cycle.steps(LifeCycle.Row.UPDATE), pace.now(), target(cycle)));
        }
    }

    /** A resource is to be deleted: true if that takes time, and it is still there in the meantime. */
    boolean end(Draft deleted) {
        LifeCycle cycle = cycles.get(deleted.key().type());
        if (cycle == null
                || pace.isAtOnce()
                || cycle.steps(LifeCycle.Row.DELETE).isEmpty()) {
            return false;
        }
        boolean own = cycle.shownBy().isEmpty();
        ResourceKey shower = shower(cycle, deleted.key());
        deleted.account().moments().clear(shower);
        Row row = new Row(cycle.steps(LifeCycle.Row.DELETE), pace.now(), own ? "" : cycle.left());
        put(deleted.account().moments(), shower, cycle, row);
        return own;
    }

    private static String target(LifeCycle cycle) {
        return cycle.ready().isEmpty() ? VISIBLE : cycle.ready();
    }

    /**
     * States one after the other.
     *
     * @param start when the first begins, in milliseconds of the clock
     * @param target the state after the last; empty if the resource is gone then
     */
    private record Row(List<LifeCycle.Step> steps, long start, String target) {}

    private void put(Moments moments, ResourceKey key, LifeCycle cycle, Row row) {
        long until = row.start();
        for (int i = 0; i < row.steps().size(); i++) {
            LifeCycle.Step step = row.steps().get(i);
            until += pace.millis(step.seconds());
            boolean isLast = i == row.steps().size() - 1;
            Passing.End end = isLast && row.target().isEmpty() ? Passing.End.GONE : Passing.End.GOES_ON;
            moments.put(key, new Passing(step.state(), cycle.property(), until, row.target(), end));
        }
    }

    private static ResourceKey shower(LifeCycle cycle, ResourceKey key) {
        return cycle.shownBy().isEmpty() ? key : new ResourceKey(cycle.shownBy(), key.region(), key.id());
    }

    /** Whether there is a resource that nobody sees yet. */
    boolean isHidden(ResourceKey key, Transaction transaction) {
        return passing(key, transaction).filter(Passing::isHidden).isPresent();
    }

    /** Refuses a call for a resource, or one that refers to it, while it passes a state. */
    void checkAtRest(ResourceKey key, Transaction transaction) {
        LifeCycle cycle = cycles.get(key.type());
        if (cycle != null) {
            passing(shower(cycle, key), transaction).ifPresent(passing -> {
                throw cycle.busy(key.id(), passing.state());
            });
        }
    }

    /** Whether a resource is on its way out. */
    boolean isEnding(ResourceKey key, Transaction transaction) {
        return passing(key, transaction).filter(Passing::isEnding).isPresent();
    }

    /** Whether a resource is gone and was not taken out yet. */
    boolean isGone(ResourceKey key, Transaction transaction) {
        return cycles.containsKey(key.type()) && transaction.moments().isGone(key, pace.now());
    }

    /** What a resource is waited for; none if it has come to rest. */
    Optional<Unrest> unrest(ResourceKey key, Transaction transaction) {
        LifeCycle cycle = cycles.get(key.type());
        return cycle == null
                ? Optional.empty()
                : passing(shower(cycle, key), transaction)
                        .map(state ->
                                new Unrest(state.state(), state.target(), pace.seconds(state.until() - pace.now())));
    }

    private Optional<Passing> passing(ResourceKey key, Transaction transaction) {
        return transaction.moments().at(key, pace.now());
    }
}
