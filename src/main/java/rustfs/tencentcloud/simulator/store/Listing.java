package rustfs.tencentcloud.simulator.store;

import java.util.List;
import java.util.Optional;
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

    /** A resource, with the URN that it was made for; what the cloud made by itself has an empty one. */
    public record Entry(ResourceKey key, String urn, Value.Fields outputs) {}

    /** A reference from one resource to another, by a property. */
    public record Link(ResourceKey from, String property, ResourceKey to, Effect effect) {}

    /** Every resource, by type, region and id. */
    public List<Entry> resources() {
        return transaction.all(ENTRY + " ORDER BY type, region, id").stream()
                .map(Listing::entry)
                .toList();
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
        return new Entry(key(row, 0), row.get(3), (Value.Fields) Json.parse(row.get(4)));
    }

    private static Link link(List<String> row) {
        return new Link(key(row, 0), row.get(3), key(row, 4), Effect.valueOf(row.get(7)));
    }

    private static ResourceKey key(List<String> row, int first) {
        return new ResourceKey(row.get(first), row.get(first + 1), row.get(first + 2));
    }
}
