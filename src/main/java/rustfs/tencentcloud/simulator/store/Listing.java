package rustfs.tencentcloud.simulator.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** All that an account holds, within a transaction: for those who look at it as a whole, not for the rules. */
public final class Listing {
    private static final String LINK =
            "SELECT type, region, id, property, to_type, to_region, to_id, effect FROM reference";
    private static final String ENTRY = "SELECT type, region, id, urn, outputs FROM resource";

    private final Transaction transaction;

    Listing(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * A resource.
     *
     * @param urn that it was made for; empty for what the cloud made by itself
     * @param passing the state that it is only for some time in; empty if it has come to rest
     */
    public record Entry(ResourceKey key, String urn, Value.Fields outputs, String passing) {}

    /** A reference from one resource to another, by a property. */
    public record Link(ResourceKey from, String property, ResourceKey to, Effect effect) {}

    /** Every resource, by type, region and id. */
    public List<Entry> resources() {
        return transaction.all(ENTRY + " ORDER BY type, region, id").stream()
                .map(Listing::entry)
                .toList();
    }

    /** Every resource that is seen at a moment, in the state that it is in, by type, region and id. */
    public List<Entry> resources(long now) {
        Moments.Now moment = transaction.moments().whole(now);
        return resources().stream()
                .filter(entry -> moment.isSeen(entry.key()))
                .map(entry -> at(entry, moment.current().get(entry.key())))
                .toList();
    }

    private static Entry at(Entry entry, @Nullable Passing passing) {
        return passing == null
                ? entry
                : new Entry(entry.key(), entry.urn(), Moments.shown(entry.outputs(), passing), passing.state());
    }

    /** One resource. */
    public Optional<Entry> resource(ResourceKey key) {
        return transaction
                .all(ENTRY + " WHERE type = ? AND region = ? AND id = ?", key.type(), key.region(), key.id())
                .stream()
                .findFirst()
                .map(Listing::entry);
    }

    /** Every reference. */
    public List<Link> links() {
        return transaction.all(LINK).stream().map(Listing::link).toList();
    }

    private static Entry entry(List<String> row) {
        return new Entry(key(row, 0), row.get(3), (Value.Fields) Json.parse(row.get(4)), "");
    }

    private static Link link(List<String> row) {
        return new Link(key(row, 0), row.get(3), key(row, 4), Effect.valueOf(row.get(7)));
    }

    private static ResourceKey key(List<String> row, int first) {
        return new ResourceKey(row.get(first), row.get(first + 1), row.get(first + 2));
    }
}
