package rustfs.tencentcloud.simulator.console;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.CheckFailure;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.survey.Veil;
import rustfs.tencentcloud.simulator.value.Value;

/** Changes a thing behind Pulumi's back. */
final class ChangeCommand implements Command {
    private static final String FORCE = "--force";

    @Override
    public String name() {
        return "change";
    }

    @Override
    public String usage() {
        return "ID name=value tags.env=x list[0].port=80 … [--region R] [--force]";
    }

    @Override
    public String summary() {
        return """
                Changes a thing behind Pulumi's back, if the cloud allows it.
                A value is read as what the property is: a text, a number, true or false; lists, maps and objects are
                written in JSON; null takes a value out; the index after the last one adds an item. The cloud refuses what
                it would refuse; what can only be set by making the thing anew, or what the cloud computes, is refused
                too. --force writes whatever fits the property's type, without any rule.""";
    }

    @Override
    public int run(List<String> arguments, Session session) {
        Words words = Words.read(arguments, Set.of(FORCE), Set.of("--region"));
        if (words.rest().size() < 2) {
            words.problem("'change' takes an id and assignments: bin/cloud change vpc-a1b2c3d4 name=other.");
            words.end();
        }
        Assignments assignments =
                Assignments.read(words.rest().subList(1, words.rest().size()), words);
        Thing thing = session.thing(
                session.survey(), words.rest().get(0), words, one -> assignments.fit(session.types(), one));
        words.end();
        Objects.requireNonNull(thing);
        ResourceType type = session.types().named(thing.key().type()).orElse(null);
        if (type == null) {
            throw new Complaint(
                    "The schema does not hold the type '" + thing.key().type() + "', so its properties are not known.");
        }
        Value.Fields changed = assignments.applyTo(type, thing.outputs(), words);
        words.end();
        Value.Fields now = words.has(FORCE)
                ? force(session, thing, changed)
                : ask(session, type, thing, new Edit(assignments, changed, words));
        tell(session, type, thing, now);
        return Console.DONE;
    }

    private record Edit(Assignments assignments, Value.Fields changed, Words words) {}

    /** Written whole, so it may take back what a running up has changed of the thing in this moment. */
    private static Value.Fields force(Session session, Thing thing, Value.Fields changed) {
        session.account().write(transaction -> {
            transaction.save(thing.key(), thing.urn(), changed);
            return true;
        });
        return changed;
    }

    private static Value.Fields ask(Session session, ResourceType type, Thing thing, Edit edit) {
        for (Assignment assignment : edit.assignments().all()) {
            refuse(assignment, type, edit.words());
        }
        Provider provider = session.provider();
        Value.Fields inputs = Inputs.of(type, edit.changed());
        Set<CheckFailure> before = new HashSet<>(Inputs.failures(provider, type, Inputs.of(type, thing.outputs())));
        Inputs.failures(provider, type, inputs).stream()
                .filter(failure -> !before.contains(failure))
                .forEach(failure -> edit.words().problem("'" + failure.path() + "': " + failure.reason()));
        edit.words().end();
        ResourceKey key = thing.key();
        return provider.update(type, key, thing.urn(), inputs, List.of());
    }

    private static void refuse(Assignment assignment, ResourceType type, Words words) {
        for (Property property : assignment.properties(type)) {
            if (!property.isInput()) {
                words.problem("'" + assignment.path() + "' is computed by the cloud and cannot be set"
                        + " (--force writes it all the same).");
                return;
            }
            if (property.is(Trait.FORCE_NEW)) {
                words.problem("'" + assignment.path() + "' cannot be changed: it is set when a " + type.name()
                        + " is made (--force writes it all the same).");
                return;
            }
        }
    }

    private static void tell(Session session, ResourceType type, Thing thing, Value.Fields now) {
        Map<String, Value> after = new TreeMap<>(now.plain().value());
        after.remove(type.idProperty());
        List<ChangedPlaces.Place> places = ChangedPlaces.between(thing.outputs(), Value.of(after));
        Value.Fields shownBefore = Veil.over(thing.outputs(), type, Set.of());
        Value.Fields shownAfter = Veil.over(Value.of(after), type, Set.of());
        List<ChangedPlaces.Place> shown = ChangedPlaces.between(shownBefore, shownAfter);
        Table table = new Table();
        shown.forEach(place -> table.row(place.path().toString(), word(place.before()), "->", word(place.after())));
        session.out().print(table);
        if (places.isEmpty()) {
            session.out().println("Nothing changes: it is so already.");
        } else if (places.size() > shown.size()) {
            session.out().println("Secrets changed, too.");
        }
    }

    private static String word(@Nullable Value value) {
        return value == null ? "-" : ShowCommand.word(value);
    }
}
