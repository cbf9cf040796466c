package rustfs.tencentcloud.simulator.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The states that pass, within a transaction. Nothing runs in the background: what a resource is like at a moment
 * follows from what was put down when it was made, changed or deleted. Moments are milliseconds of the clock.
 */
public final class Moments {
    private static final String ROW = "SELECT state, property, until, target, ending, type, region, id FROM passing";
    private static final String OF_ONE = " WHERE type = ? AND region = ? AND id = ?";

    private final Transaction transaction;

    Moments(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Puts a state down; those of one resource follow each other by their ends. */
    public void put(ResourceKey key, Passing passing) {
        transaction.change(
                "INSERT OR REPLACE INTO passing (type, region, id, until, state, property, target, ending)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                key.type(),
                key.region(),
                key.id(),
                String.valueOf(passing.until()),
                passing.state(),
                passing.property(),
                passing.target(),
                passing.end().name());
    }

    /** Takes out all states of a resource. */
    public void clear(ResourceKey key) {
        transaction.change("DELETE FROM passing" + OF_ONE, key.type(), key.region(), key.id());
    }

    /** Takes out the states that are over, but for those whose resource is gone and is still to be taken out. */
    public void forget(long now) {
        transaction.change("DELETE FROM passing WHERE until <= ? AND ending = 'GOES_ON'", String.valueOf(now));
    }

    /** The state at a moment; none if the resource has come to rest. */
    public Optional<Passing> at(ResourceKey key, long now) {
        return rows(key).stream().filter(row -> row.until() > now).findFirst();
    }

    /** Those that are gone by a moment and were not taken out yet. */
    public List<ResourceKey> gone(long now) {
        return transaction.all(ROW + " WHERE ending = 'GONE' AND until <= ?", String.valueOf(now)).stream()
                .map(Moments::key)
                .toList();
    }

    /** Whether a resource is gone by a moment and was not taken out yet. */
    public boolean isGone(ResourceKey key, long now) {
        return rows(key).stream().anyMatch(row -> row.end() == Passing.End.GONE && row.until() <= now);
    }

    /** What somebody who looks at a moment sees of a resource; nothing before the first and after the last of it. */
    public Optional<Value.Fields> seen(ResourceKey key, long now) {
        Optional<Value.Fields> outputs = transaction.find(key);
        if (outputs.isEmpty()) {
            return outputs;
        }
        List<Passing> rows = rows(key);
        Optional<Passing> current =
                rows.stream().filter(row -> row.until() > now).findFirst();
        boolean isGone = current.isEmpty() && rows.stream().anyMatch(row -> row.end() == Passing.End.GONE);
        if (isGone || current.filter(Passing::isHidden).isPresent()) {
            return Optional.empty();
        }
        return outputs.map(
                found -> current.map(passing -> shown(found, passing)).orElse(found));
    }

    /** How many states are still to come: less with each that passes. */
    public int toCome(long now) {
        return Integer.parseInt(transaction
                .all("SELECT COUNT(*) FROM passing WHERE until > ?", String.valueOf(now))
                .get(0)
                .get(0));
    }

    private List<Passing> rows(ResourceKey key) {
        return transaction.all(ROW + OF_ONE + " ORDER BY until", key.type(), key.region(), key.id()).stream()
                .map(Moments::passing)
                .toList();
    }

    /** The outputs in a state. */
    static Value.Fields shown(Value.Fields outputs, Passing passing) {
        if (passing.property().isEmpty()) {
            return outputs;
        }
        Map<String, Value> shown = new TreeMap<>(outputs.value());
        shown.put(passing.property(), Value.of(passing.state()));
        return Value.of(shown);
    }

    /** The whole account at a moment, for those who look at it from outside. */
    Now whole(long now) {
        Map<ResourceKey, Passing> current = new HashMap<>();
        Set<ResourceKey> gone = new HashSet<>();
        for (List<String> row : transaction.all(ROW + " ORDER BY until")) {
            Passing passing = passing(row);
            if (passing.until() > now) {
                current.putIfAbsent(key(row), passing);
            } else if (passing.end() == Passing.End.GONE) {
                gone.add(key(row));
            }
        }
        return new Now(current, gone);
    }

    /** What passes at a moment, and what is gone by then. */
    record Now(Map<ResourceKey, Passing> current, Set<ResourceKey> gone) {
        boolean isSeen(ResourceKey key) {
            Passing passing = current.get(key);
            return !gone.contains(key) && (passing == null || !passing.isHidden());
        }
    }

    private static Passing passing(List<String> row) {
        return new Passing(
                row.get(0), row.get(1), Long.parseLong(row.get(2)), row.get(3), Passing.End.valueOf(row.get(4)));
    }

    private static ResourceKey key(List<String> row) {
        return new ResourceKey(row.get(5), row.get(6), row.get(7));
    }
}
