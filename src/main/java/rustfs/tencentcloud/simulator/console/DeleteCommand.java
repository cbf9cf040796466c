package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.Thing;

/** Deletes things behind Pulumi's back. */
final class DeleteCommand implements Command {
    private static final String FORCE = "--force";
    private static final int MOST_USERS = 5;

    @Override
    public String name() {
        return "delete";
    }

    @Override
    public String usage() {
        return "ID… [--region R] [--force]";
    }

    @Override
    public String summary() {
        return """
                Deletes things behind Pulumi's back, if the cloud allows it.
                What belongs to them goes with them. Several are deleted in an order that works, whatever the order in
                which they are named. --force takes out just the things named: what refers to them then refers to nothing.""";
    }

    @Override
    public int run(List<String> arguments, Session session) {
        Words words = Words.read(arguments, Set.of(FORCE), Set.of("--region"));
        if (words.rest().isEmpty()) {
            words.problem("'delete' takes one id or more.");
        }
        Survey before = session.survey();
        List<Thing> things = new ArrayList<>();
        for (String id : words.rest()) {
            Thing thing = session.thing(before, id, words);
            if (thing != null) {
                things.add(thing);
            }
        }
        words.end();
        Map<String, String> refused = words.has(FORCE) ? force(session, things) : ask(session, things);
        Survey after = session.survey();
        refused.replaceAll((id, sentence) -> sentence + users(after, id));
        before.things().stream()
                .filter(thing -> after.find(thing.key()).isEmpty())
                .forEach(thing -> session.out()
                        .println("deleted " + thing.key().type() + " "
                                + thing.key().id()));
        if (!refused.isEmpty()) {
            throw new Complaint(List.copyOf(refused.values()));
        }
        return Console.DONE;
    }

    /** Who keeps a thing from being deleted. */
    private static String users(Survey survey, String fullId) {
        List<String> users = survey.named(fullId).stream()
                .flatMap(thing -> survey.referrers(thing).stream())
                .filter(link -> link.effect() == Effect.BLOCKS)
                .map(link -> link.from().type() + "/" + link.from().id())
                .distinct()
                .toList();
        int more = users.size() - MOST_USERS;
        return users.isEmpty()
                ? ""
                : "\n  used by "
                        + String.join(", ", users.subList(0, Math.min(users.size(), MOST_USERS)))
                        + (more > 0 ? " and " + more + " more" : "");
    }

    private static Map<String, String> force(Session session, List<Thing> things) {
        session.account().write(transaction -> {
            things.forEach(thing -> transaction.remove(thing.key()));
            return true;
        });
        return new TreeMap<>();
    }

    /** What is refused is tried again once another has gone, until nothing goes any more. */
    private static Map<String, String> ask(Session session, List<Thing> things) {
        Provider provider = session.provider();
        List<Thing> left = new ArrayList<>(things);
        Map<String, String> refused = new TreeMap<>();
        boolean goesOn = true;
        while (goesOn) {
            refused.clear();
            goesOn = left.removeIf(thing -> deleted(session, provider, thing, refused)) && !left.isEmpty();
        }
        return refused;
    }

    private static boolean deleted(Session session, Provider provider, Thing thing, Map<String, String> refused) {
        ResourceType type = session.types().named(thing.key().type()).orElse(null);
        try {
            if (type == null) {
                throw new Complaint("The schema does not hold the type '"
                        + thing.key().type() + "': --force takes it out all the same.");
            }
            provider.delete(type, thing.key().region(), thing.key().id());
            return true;
        } catch (CloudFailure | Complaint e) {
            refused.put(thing.fullId(), thing.fullId() + ": " + e.getMessage());
            return false;
        }
    }
}
