package rustfs.tencentcloud.simulator.cloud;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.schema.Plan;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.store.Transaction;
import rustfs.tencentcloud.simulator.value.Value;

/** Makes, shows, changes and deletes resources of an account, each in one transaction. */
public final class Cloud implements CloudCalls {
    /** Whether the cloud's own rules are held: only tests of the generic part do without. */
    public enum Model {
        FULL,
        STORE_ONLY
    }

    /** A resource that exists: its id, and its outputs without the id. */
    public record Made(String id, Value.Fields outputs) {}

    private final Account account;
    private final Origin origin;
    private final LifeCycles lifeCycles;
    private final Strictness strictness;
    private final Quotas quotas;
    private final Map<String, TypeRules> rules;
    private final Neighbours neighbours;
    private final Immutables immutables;
    private final Model model;

    /** A cloud with the time of a clock, in which everything is ready at once. */
    public Cloud(Account account, Clock clock, Map<String, TypeRules> rules, Model model) {
        this(account, Conditions.of(Origin.of(clock)), rules, model);
    }

    /**
     * A cloud.
     *
     * @param rules of all services, by the name of the type
     */
    public Cloud(Account account, Conditions conditions, Map<String, TypeRules> rules, Model model) {
        this.account = account;
        this.origin = conditions.origin();
        this.lifeCycles = new LifeCycles(conditions.pace());
        this.strictness = conditions.strictness();
        this.quotas = Quotas.load();
        this.rules = Map.copyOf(rules);
        this.neighbours = new Neighbours(this.rules);
        this.immutables = Immutables.load();
        this.model = model;
    }

    @Override
    public Made create(ResourceType type, String region, String urn, Value.Fields planned) {
        if (model == Model.FULL && !rules.containsKey(type.name())) {
            strictness.refuse("Making a resource of the type '" + type.name() + "'");
        }
        TypeRules typeRules = rulesOf(type);
        return write(transaction -> {
            ResourceKey nameless = new ResourceKey(type.name(), regionOf(typeRules, region), "");
            Draft draft = new Draft(
                    nameless, planned, null, origin.now(urn, transaction), seed(urn, transaction), origin, transaction);
            if (model == Model.FULL) {
                typeRules.checks.forEach(check -> check.accept(draft));
            }
            Draft named = draft.named(identify(typeRules, draft));
            bind(typeRules, named);
            if (model == Model.FULL && strictness == Strictness.STRICT) {
                quotas.check(named, typeRules);
            }
            Value.Fields outputs = complete(type, typeRules, named);
            transaction.save(named.key(), urn, outputs);
            if (model == Model.FULL) {
                neighbours.show(named, transaction.targets(named.key()));
                typeRules.afterCreate.forEach(action -> action.accept(named.done(outputs)));
                lifeCycles.begin(named.done(outputs));
            }
            return new Made(named.key().id(), outputs);
        });
    }

    @Override
    public Optional<String> nameSeed(String urn) {
        return origin.repeats()
                ? Optional.of(
                        origin.seed(urn + "#" + account.read(transaction -> transaction.count("generation/" + urn))))
                : Optional.empty();
    }

    /** What ids are derived from. No cloud gives an id twice, so each creation for a URN has a seed of its own. */
    private String seed(String urn, Transaction transaction) {
        long generation = transaction.next("generation/" + urn);
        return origin.seed(generation == 1 ? urn : urn + "#" + generation);
    }

    /** The id; one that is a name can be taken. */
    private static String identify(TypeRules typeRules, Draft draft) {
        String id = typeRules.id.apply(draft);
        if (!draft.account().exists(draft.named(id).key()) || typeRules.again == TypeRules.Again.OVERWRITES) {
            return id;
        }
        if (typeRules.exists != null) {
            throw typeRules.exists.of(id);
        }
        throw CloudFailure.of("ResourceInUse", "The resource '" + id + "' exists already.");
    }

    /** Puts down what a resource refers to and what it has for itself. */
    private void bind(TypeRules typeRules, Draft draft) {
        draft.account().release(draft.key());
        if (model == Model.STORE_ONLY) {
            return;
        }
        for (Reference reference : typeRules.references) {
            for (String value : draft.texts(reference.path())) {
                ResourceKey target = reference.key().apply(draft, value);
                if (!draft.account().exists(target) || lifeCycles.isHidden(target, draft.account())) {
                    throw reference.missing().of(value);
                }
                if (reference.effect() != Effect.KNOWS) {
                    lifeCycles.checkAtRest(target, draft.account());
                }
                draft.account().refer(draft.key(), reference.path(), target, reference.effect());
            }
        }
        typeRules.claims.forEach(claims -> claims.apply(draft).forEach(draft::claim));
    }

    private static Value.Fields complete(ResourceType type, TypeRules typeRules, Draft draft) {
        Map<String, Value> known = new TreeMap<>(draft.planned().value());
        typeRules.outputs.forEach((name, output) -> {
            if (known.get(name) instanceof Value.Unknown) {
                // Each sees what was computed before it.
                known.put(name, output.apply(draft.planned(Value.of(known))));
            }
        });
        typeRules.shows.forEach((name, output) -> known.put(name, output.apply(draft)));
        return Plan.complete(type, Value.of(known));
    }

    @Override
    public Optional<Value.Fields> read(ResourceType type, String region, String id) {
        ResourceKey key = new ResourceKey(type.name(), regionOf(rulesOf(type), region), id);
        return account.read(transaction -> transaction.moments().seen(key, lifeCycles.now()));
    }

    @Override
    public Value.Fields update(
            ResourceType type,
            ResourceKey place,
            String urn,
            BiFunction<ResourceType, Value.Fields, Value.Fields> plan) {
        TypeRules typeRules = rulesOf(type);
        ResourceKey key = new ResourceKey(type.name(), regionOf(typeRules, place.region()), place.id());
        return write(transaction -> {
            Value.Fields prior = transaction
                    .find(key)
                    .orElseThrow(() ->
                            CloudFailure.of("ResourceNotFound", "The resource '" + key.id() + "' does not exist."));
            Draft draft = new Draft(
                    key,
                    plan.apply(type, prior),
                    prior,
                    origin.now(urn, transaction),
                    origin.seed(urn),
                    origin,
                    transaction);
            if (model == Model.FULL) {
                lifeCycles.checkAtRest(key, transaction);
                immutables.check(type, prior, draft.planned());
                typeRules.checks.forEach(check -> check.accept(draft));
            }
            Set<ResourceKey> touched = new HashSet<>(transaction.targets(key));
            bind(typeRules, draft);
            Value.Fields outputs = complete(type, typeRules, draft);
            transaction.save(key, urn, outputs);
            lifeCycles.change(draft, prior, outputs);
            touched.addAll(transaction.targets(key));
            neighbours.show(draft, touched);
            return outputs;
        });
    }

    @Override
    public void delete(ResourceType type, String region, String id) {
        ResourceKey key = new ResourceKey(type.name(), regionOf(rulesOf(type), region), id);
        write(transaction -> {
            if (!lifeCycles.isEnding(key, transaction)) {
                lifeCycles.checkAtRest(key, transaction);
                ask(transaction, key);
                delete(transaction, key, lifeCycles::end);
            }
            return true;
        });
    }

    /** A change; what is gone by then is taken out first. */
    private <T> T write(Function<Transaction, T> change) {
        return account.write(transaction -> {
            transaction.moments().gone(lifeCycles.now()).forEach(gone -> takeOut(transaction, gone));
            transaction.moments().forget(lifeCycles.now());
            return change.apply(transaction);
        });
    }

    /** Whether a resource may be deleted by itself; what goes with its parent is not asked. */
    private void ask(Transaction transaction, ResourceKey key) {
        Value.Fields outputs = transaction.find(key).orElse(null);
        if (model == Model.FULL && outputs != null) {
            Draft draft =
                    new Draft(key, outputs, outputs, origin.now(key.id(), transaction), key.id(), origin, transaction);
            rules.getOrDefault(key.type(), TypeRules.unknown(key.type()))
                    .beforeDelete
                    .forEach(action -> action.accept(draft));
        }
    }

    /**
     * Deletes a resource and what belongs to it, unless something speaks against it.
     *
     * @param later true if the resource is to stay for some time
     */
    private void delete(Transaction transaction, ResourceKey key, Predicate<Draft> later) {
        Value.Fields outputs = transaction.find(key).orElse(null);
        if (outputs == null) {
            return;
        }
        if (model == Model.FULL) {
            TypeRules typeRules = rules.getOrDefault(key.type(), TypeRules.unknown(key.type()));
            Draft draft =
                    new Draft(key, outputs, outputs, origin.now(key.id(), transaction), key.id(), origin, transaction);
            transaction.blocker(key).ifPresent(blocker -> {
                throw typeRules.inUse.of(key.id());
            });
            if (later.test(draft)) {
                return;
            }
            transaction.belongings(key).forEach(belonging -> delete(transaction, belonging, ended -> false));
        }
        takeOut(transaction, key);
    }

    /** What was to be deleted goes, with what belongs to it; nothing can speak against it any more. */
    private void takeOut(Transaction transaction, ResourceKey key) {
        Value.Fields outputs = transaction.find(key).orElse(null);
        if (outputs == null) {
            return;
        }
        if (model == Model.FULL) {
            transaction.belongings(key).forEach(belonging -> takeOut(transaction, belonging));
        }
        List<ResourceKey> touched = transaction.targets(key);
        transaction.remove(key);
        if (model == Model.FULL) {
            TypeRules typeRules = rules.getOrDefault(key.type(), TypeRules.unknown(key.type()));
            Draft gone =
                    new Draft(key, outputs, null, origin.now(key.id(), transaction), key.id(), origin, transaction);
            neighbours.show(gone, touched);
            typeRules.afterDelete.forEach(action -> action.accept(gone));
        }
    }

    @Override
    public Optional<Unrest> unrest(ResourceType type, String region, String id) {
        ResourceKey key = new ResourceKey(type.name(), regionOf(rulesOf(type), region), id);
        Optional<Unrest> unrest = account.read(transaction -> lifeCycles.unrest(key, transaction));
        if (unrest.isEmpty() && account.read(transaction -> lifeCycles.isGone(key, transaction))) {
            write(transaction -> true);
        }
        return unrest;
    }

    private TypeRules rulesOf(ResourceType type) {
        return rules.getOrDefault(type.name(), TypeRules.unknown(type.name()));
    }

    private static String regionOf(TypeRules typeRules, String region) {
        return typeRules.scope == TypeRules.Scope.GLOBAL ? "" : region;
    }
}
