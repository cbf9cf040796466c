package rustfs.tencentcloud.simulator.cloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What the cloud does for a type: how it names a resource, what it asks for, what it computes, when it refuses to
 * delete. Each method gives the same rules with one more; rules are put together once, by the service that the type
 * belongs to.
 */
public final class TypeRules {
    /** Whether a type lives in a region or in all of them. */
    public enum Scope {
        REGION,
        GLOBAL
    }

    /** What a create does where the id is taken already. */
    public enum Again {
        REFUSES,
        OVERWRITES
    }

    private static final Refusal IN_USE = new Refusal("ResourceInUse", "The resource '%s' is still in use.");

    final Function<Draft, String> id;
    final List<Reference> references = new ArrayList<>();
    final List<Function<Draft, List<Claim>>> claims = new ArrayList<>();
    final List<Consumer<Draft>> checks = new ArrayList<>();
    final List<Consumer<Draft>> afterCreate = new ArrayList<>();
    final List<Consumer<Draft>> beforeDelete = new ArrayList<>();
    final List<Consumer<Draft>> afterDelete = new ArrayList<>();
    final Map<String, Function<Draft, Value>> outputs = new LinkedHashMap<>();
    final Map<String, Function<Draft, Value>> shows = new LinkedHashMap<>();
    Scope scope = Scope.REGION;
    Again again = Again.REFUSES;
    Refusal inUse = IN_USE;

    @Nullable
    Refusal exists;

    private TypeRules(Function<Draft, String> id) {
        this.id = id;
    }

    /** Ids of a prefix and eight letters, for instance {@code vpc-a1b2c3d4}. */
    public static TypeRules prefixed(String prefix) {
        return new TypeRules(draft -> prefix + Ids.letters(draft.seed()));
    }

    /** For a type that no service speaks of: it is kept, under an id of its name and eight letters. */
    public static TypeRules unknown(String typeName) {
        return prefixed(typeName.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-");
    }

    /** Ids made of a draft. */
    public static TypeRules named(Function<Draft, String> id) {
        return new TypeRules(id);
    }

    public TypeRules global() {
        scope = Scope.GLOBAL;
        return this;
    }

    public TypeRules overwrites() {
        again = Again.OVERWRITES;
        return this;
    }

    /** What is said to a second resource of the same id. */
    public TypeRules existing(String code, String message) {
        exists = new Refusal(code, message);
        return this;
    }

    public TypeRules refers(Reference reference) {
        references.add(reference);
        return this;
    }

    public TypeRules claims(Function<Draft, List<Claim>> claim) {
        claims.add(claim);
        return this;
    }

    /** The property's value can be there but once. */
    public TypeRules unique(String property, String code, String message) {
        Refusal refusal = new Refusal(code, message);
        return claims(draft -> draft.has(property)
                ? List.of(new Claim(draft.key().type() + "/" + property, draft.text(property), refusal))
                : List.of());
    }

    /** Checked at create and at update, before anything is claimed. */
    public TypeRules checks(Consumer<Draft> check) {
        checks.add(check);
        return this;
    }

    /** Computed at create where the program gives nothing. */
    public TypeRules computes(String property, Function<Draft, Value> output) {
        outputs.put(property, output);
        return this;
    }

    public TypeRules computes(String property, Value output) {
        return computes(property, draft -> output);
    }

    /** An output that changes with what refers to the resource: seen by whoever reads it next. */
    public TypeRules shows(String property, Function<Draft, Value> output) {
        shows.put(property, output);
        return this;
    }

    /** Done once the resource is in the account. */
    public TypeRules afterCreate(Consumer<Draft> action) {
        afterCreate.add(action);
        return this;
    }

    /** May refuse a delete; gets the resource as it stands. */
    public TypeRules beforeDelete(Consumer<Draft> action) {
        beforeDelete.add(action);
        return this;
    }

    /** Done once the resource is out of the account. */
    public TypeRules afterDelete(Consumer<Draft> action) {
        afterDelete.add(action);
        return this;
    }

    /** What is said to a delete while another resource needs this one. */
    public TypeRules usedWith(String code, String message) {
        inUse = new Refusal(code, message);
        return this;
    }
}
