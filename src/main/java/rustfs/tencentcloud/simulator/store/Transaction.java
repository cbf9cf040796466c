package rustfs.tencentcloud.simulator.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What can be asked of and done to an account within a transaction. Every question is answered by an index. */
public final class Transaction {
    private final Account account;

    Transaction(Account account) {
        this.account = account;
    }

    /** A resource's outputs. */
    public Optional<Value.Fields> find(ResourceKey key) {
        return first(
                        "SELECT outputs FROM resource WHERE type = ? AND region = ? AND id = ?",
                        key.type(),
                        key.region(),
                        key.id())
                .map(row -> (Value.Fields) Json.parse(row.get(0)));
    }

    public boolean exists(ResourceKey key) {
        return first(
                        "SELECT id FROM resource WHERE type = ? AND region = ? AND id = ?",
                        key.type(),
                        key.region(),
                        key.id())
                .isPresent();
    }

    public void save(ResourceKey key, String urn, Value.Fields outputs) {
        change(
                "INSERT OR REPLACE INTO resource (type, region, id, urn, outputs) VALUES (?, ?, ?, ?, ?)",
                key.type(),
                key.region(),
                key.id(),
                urn,
                Json.write(outputs));
    }

    /** Takes a resource out, with its references and claims. */
    public void remove(ResourceKey key) {
        release(key);
        moments().clear(key);
        change("DELETE FROM resource WHERE type = ? AND region = ? AND id = ?", key.type(), key.region(), key.id());
    }

    /** Takes out a resource's references and claims. */
    public void release(ResourceKey key) {
        change("DELETE FROM reference WHERE type = ? AND region = ? AND id = ?", key.type(), key.region(), key.id());
        change("DELETE FROM claim WHERE type = ? AND region = ? AND id = ?", key.type(), key.region(), key.id());
        change("DELETE FROM address_range WHERE type = ? AND id = ?", key.type(), key.id());
    }

    public void refer(ResourceKey from, String property, ResourceKey to, Effect effect) {
        change(
                "INSERT OR REPLACE INTO reference (type, region, id, property, to_type, to_region, to_id, effect)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                from.type(),
                from.region(),
                from.id(),
                property,
                to.type(),
                to.region(),
                to.id(),
                effect.name());
    }

    /** One of the resources that keep this one from being deleted; what would go away with it does not. */
    public Optional<ResourceKey> blocker(ResourceKey key) {
        return first(
                        "SELECT type, region, id FROM reference AS user"
                                + " WHERE to_type = ? AND to_region = ? AND to_id = ? AND effect = 'BLOCKS'"
                                + " AND NOT EXISTS (SELECT 1 FROM reference AS part WHERE part.to_type = user.to_type"
                                + " AND part.to_region = user.to_region AND part.to_id = user.to_id"
                                + " AND part.effect = 'BELONGS_TO' AND part.type = user.type AND part.id = "
                                + "user.id) LIMIT 1",
                        key.type(),
                        key.region(),
                        key.id())
                .map(row -> new ResourceKey(row.get(0), row.get(1), row.get(2)));
    }

    /** The resources that go away with this one. */
    public List<ResourceKey> belongings(ResourceKey key) {
        return all(
                        "SELECT type, region, id FROM reference"
                                + " WHERE to_type = ? AND to_region = ? AND to_id = ? AND effect = 'BELONGS_TO'",
                        key.type(),
                        key.region(),
                        key.id())
                .stream()
                .map(row -> new ResourceKey(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /** What a resource refers to. */
    public List<ResourceKey> targets(ResourceKey key) {
        return all(
                        "SELECT DISTINCT to_type, to_region, to_id FROM reference"
                                + " WHERE type = ? AND region = ? AND id = ?",
                        key.type(),
                        key.region(),
                        key.id())
                .stream()
                .map(row -> new ResourceKey(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /** The ids of those of a type that refer to this one, sorted. */
    public List<String> referrers(ResourceKey key, String type) {
        return all(
                        "SELECT DISTINCT id FROM reference"
                                + " WHERE to_type = ? AND to_region = ? AND to_id = ? AND type = ? ORDER BY id",
                        key.type(),
                        key.region(),
                        key.id(),
                        type)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** How many there are of a type in a region. */
    public int count(String type, String region) {
        return first("SELECT COUNT(*) FROM resource WHERE type = ? AND region = ?", type, region)
                .map(row -> Integer.parseInt(row.get(0)))
                .orElse(0);
    }

    /** How many names of a kind are taken. */
    public int claims(String kind, String region) {
        return first("SELECT COUNT(*) FROM claim WHERE kind = ? AND region = ?", kind, region)
                .map(row -> Integer.parseInt(row.get(0)))
                .orElse(0);
    }

    /** Changes what a resource looks like, and nothing else of it. */
    public void show(ResourceKey key, Value.Fields outputs) {
        change(
                "UPDATE resource SET outputs = ? WHERE type = ? AND region = ? AND id = ?",
                Json.write(outputs),
                key.type(),
                key.region(),
                key.id());
    }

    /** How many resources of a type refer to this one in this way. */
    public int count(ResourceKey key, Effect effect, String type) {
        return first(
                        "SELECT COUNT(*) FROM reference"
                                + " WHERE to_type = ? AND to_region = ? AND to_id = ? AND effect = ? AND type = ?",
                        key.type(),
                        key.region(),
                        key.id(),
                        effect.name(),
                        type)
                .map(row -> Integer.parseInt(row.get(0)))
                .orElse(0);
    }

    /** Takes a name of a kind, of which there can be but one; false if it is taken. */
    public boolean claim(ResourceKey owner, String kind, String name) {
        return change(
                        "INSERT OR IGNORE INTO claim (kind, region, name, type, id) VALUES (?, ?, ?, ?, ?)",
                        kind,
                        owner.region(),
                        name,
                        owner.type(),
                        owner.id())
                == 1;
    }

    /** The id of the resource that has claimed this. */
    public Optional<String> claimant(String kind, String region, String name) {
        return first("SELECT id FROM claim WHERE kind = ? AND region = ? AND name = ?", kind, region, name)
                .map(row -> row.get(0));
    }

    /** Keeps a claim when its resource goes: the name stays occupied. */
    public void keepClaimed(ResourceKey owner, String kind, String name) {
        change(
                "INSERT OR REPLACE INTO claim (kind, region, name, type, id) VALUES (?, ?, ?, '', '')",
                kind,
                owner.region(),
                name);
    }

    /** True if a range overlaps none of the scope's; as those do not overlap one another, one neighbour tells. */
    public boolean isFree(String scope, long first, long last) {
        return first(
                        "SELECT last FROM address_range WHERE scope = ? AND first <= ? ORDER BY first DESC LIMIT 1",
                        scope,
                        String.valueOf(last))
                .map(row -> Long.parseLong(row.get(0)) < first)
                .orElse(true);
    }

    /** Takes a range, of addresses for instance, within a scope. */
    public void occupy(ResourceKey owner, String scope, long first, long last) {
        change(
                "INSERT INTO address_range (scope, first, last, type, id) VALUES (?, ?, ?, ?, ?)",
                scope,
                String.valueOf(first),
                String.valueOf(last),
                owner.type(),
                owner.id());
    }

    /** Counts up, from 1. */
    public long next(String counter) {
        change(
                "INSERT INTO counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
                counter);
        return first("SELECT value FROM counter WHERE name = ?", counter)
                .map(row -> Long.parseLong(row.get(0)))
                .orElseThrow();
    }

    /** How far a counter has come; 0 before the first time. */
    public long count(String counter) {
        return first("SELECT value FROM counter WHERE name = ?", counter)
                .map(row -> Long.parseLong(row.get(0)))
                .orElse(0L);
    }

    private Optional<List<String>> first(String sql, String... arguments) {
        return all(sql, arguments).stream().findFirst();
    }

    /** The states that take time. */
    public Moments moments() {
        return new Moments(this);
    }

    /** The whole account, for those who look at it from outside. */
    public Listing listing() {
        return new Listing(this);
    }

    /** The rows of an answer, every column as text. */
    List<List<String>> all(String sql, String... arguments) {
        try (ResultSet result = bind(sql, arguments).executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    int change(String sql, String... arguments) {
        try {
            return bind(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private PreparedStatement bind(String sql, String... arguments) throws SQLException {
        PreparedStatement statement = account.statement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setString(i + 1, arguments[i]);
        }
        return statement;
    }

    private static IllegalStateException failed(String sql, SQLException cause) {
        return new IllegalStateException("The account refused '" + sql + "': " + cause.getMessage(), cause);
    }
}
