package rustfs.tencentcloud.simulator.cloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
final class TypeRules {
    /** Whether a type lives in a region or in all of them. */
    enum Scope {
        REGION,
        GLOBAL
    }

    /** What a create does where the id is taken already. */
    enum Again {
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
    Scope scope = Scope.REGION;
    Again again = Again.REFUSES;
    Refusal inUse = IN_USE;

    @Nullable
    Refusal exists;

    private TypeRules(Function<Draft, String> id) {
        this.id = id;
    }

    /** Ids of a prefix and eight letters, for instance {@code vpc-a1b2c3d4}. */
    static TypeRules prefixed(String prefix) {
        return new TypeRules(draft -> prefix + Ids.letters(draft.seed()));
    }

    /** Ids made of a draft. */
    static TypeRules named(Function<Draft, String> id) {
        return new TypeRules(id);
    }

    TypeRules global() {
        scope = Scope.GLOBAL;
        return this;
    }

    TypeRules overwrites() {
        again = Again.OVERWRITES;
        return this;
    }

    /** What is said to a second resource of the same id. */
    TypeRules existing(String code, String message) {
        exists = new Refusal(code, message);
        return this;
    }

    TypeRules refers(Reference reference) {
        references.add(reference);
        return this;
    }

    TypeRules claims(Function<Draft, List<Claim>> claim) {
        claims.add(claim);
        return this;
    }

    /** The property's value can be there but once. */
    TypeRules unique(String property, String code, String message) {
        Refusal refusal = new Refusal(code, message);
        return claims(draft -> draft.has(property)
                ? List.of(new Claim(draft.key().type() + "/" + property, draft.text(property), refusal))
                : List.of());
    }

    /** Checked at create and at update, before anything is claimed. */
    TypeRules checks(Consumer<Draft> check) {
        checks.add(check);
        return this;
    }

    /** Computed at create where the program gives nothing. */
    TypeRules computes(String property, Function<Draft, Value> output) {
        outputs.put(property, output);
        return this;
    }

    TypeRules computes(String property, Value output) {
        return computes(property, draft -> output);
    }

    /** Done once the resource is in the account. */
    TypeRules afterCreate(Consumer<Draft> action) {
        afterCreate.add(action);
        return this;
    }

    /** May refuse a delete; gets the resource as it stands. */
    TypeRules beforeDelete(Consumer<Draft> action) {
        beforeDelete.add(action);
        return this;
    }

    /** Done once the resource is out of the account. */
    TypeRules afterDelete(Consumer<Draft> action) {
        afterDelete.add(action);
        return this;
    }

    /** What is said to a delete while another resource needs this one. */
    TypeRules usedWith(String code, String message) {
        inUse = new Refusal(code, message);
        return this;
    }
}
