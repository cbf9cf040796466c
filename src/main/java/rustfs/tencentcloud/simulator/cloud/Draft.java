package rustfs.tencentcloud.simulator.cloud;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.store.Transaction;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * A resource while the cloud makes or changes it: what it shall look like, what it looked like before, and the account.
 *
 * @param planned unknown where the cloud computes
 * @param prior absent while the resource is made
 * @param seed what its ids are derived from: unlike for any two resources
 * @param origin what addresses and the like are taken from
 */
public record Draft(
        ResourceKey key,
        Value.Fields planned,
        Value.@Nullable Fields prior,
        Instant now,
        String seed,
        Origin origin,
        Transaction account) {
    /** The cloud's clock stands in Beijing. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    public String region() {
        return key.region();
    }

    /** The text of a property; empty if there is none. */
    public String text(String property) {
        return value(property).flatMap(Value::text).orElse("");
    }

    public boolean has(String property) {
        return !text(property).isEmpty();
    }

    public double number(String property) {
        return value(property).flatMap(Value::number).orElse(0.0);
    }

    public boolean flag(String property) {
        return value(property).filter(Value.of(true)::equals).isPresent();
    }

    private Optional<Value> value(String property) {
        return Optional.ofNullable(planned.value().get(property));
    }

    /** The texts that a path of names leads to, through lists and objects, for instance {@code targets.instanceId}. */
    public List<String> texts(String path) {
        return texts(planned, List.of(path.split("\\.", -1)));
    }

    private static List<String> texts(Value value, List<String> names) {
        if (value instanceof Value.Items items) {
            return items.value().stream()
                    .flatMap(item -> texts(item, names).stream())
                    .toList();
        }
        if (names.isEmpty()) {
            return value.text().filter(text -> !text.isEmpty()).stream().toList();
        }
        Value field = value.fields().get(names.get(0));
        return field == null ? List.of() : texts(field, names.subList(1, names.size()));
    }

    /** The ids of those of a type that refer to this resource. */
    public List<String> referrers(String type) {
        return account.referrers(key, type);
    }

    /** The outputs of another resource of the same region. */
    public Optional<Value.Fields> find(String type, String id) {
        return account.find(new ResourceKey(type, region(), id));
    }

    /** A text of another resource of the same region; empty if there is none. */
    public String textOf(String type, String id, String property) {
        return find(type, id)
                .map(outputs -> outputs.value().get(property))
                .flatMap(Value::text)
                .orElse("");
    }

    /** Takes what the claim names for this resource, or refuses. */
    public void claim(Claim claim) {
        if (!account.claim(key, claim.kind(), claim.name())) {
            throw claim.refusal().of(claim.name());
        }
    }

    /** This draft with more of the plan known. */
    public Draft planned(Value.Fields known) {
        return new Draft(key, known, prior, now, seed, origin, account);
    }

    /** This draft under its id. */
    public Draft named(String id) {
        return new Draft(new ResourceKey(key.type(), key.region(), id), planned, prior, now, seed, origin, account);
    }

    /** This draft once it is in the account as it came out. */
    Draft done(Value.Fields outputs) {
        return new Draft(key, outputs, null, now, seed, origin, account);
    }

    /** A draft of another resource of the same moment. */
    Draft of(ResourceKey other, Value.Fields outputs) {
        return new Draft(other, outputs, outputs, now, seed, origin, account);
    }

    /** Which place in a row of things, such as addresses, this resource tries first. */
    public long turn(String row) {
        return origin.turn(row, seed, account);
    }

    /** The time, as most services of the cloud write it. */
    public Value time() {
        return Value.of(TIME.format(now));
    }

    /** The time, as CVM writes it. */
    public Value timeUtc() {
        return Value.of(DateTimeFormatter.ISO_INSTANT.format(now.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The first word of the id's last part, for instance {@code lbl-a1b2c3d4} of {@code lb-…#lbl-a1b2c3d4}. */
    public Value ownId() {
        return Value.of(key.id().substring(key.id().lastIndexOf('#') + 1));
    }
}
