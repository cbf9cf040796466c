package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Spelling;
import rustfs.tencentcloud.simulator.survey.Owners;
import rustfs.tencentcloud.simulator.survey.Stacks;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Lists what there is. */
final class ListCommand implements Command {
    private static final String ORPHANS = "--orphans";
    private static final String JSON = "--json";
    private static final String REGION = "--region";
    private static final String STACK = "--stack";

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "[TYPE|PATTERN] [--region R] [-s STACK] [--orphans] [--json]";
    }

    @Override
    public String summary() {
        return """
                Lists what there is: type, region, id, name, state, what it belongs to.
                TYPE is a Terraform name, a Pulumi token or its last part; PATTERN is a part of a type, an id or a name,
                with * for anything. --orphans lists what no stack in .local/state knows: left behind, made by hand, or
                made by an 'up' that was killed before it could write it down. It reads the states' files as they are,
                without the engine; the exit status is then 1 if there are any, 0 if there are none.""";
    }

    @Override
    public int run(List<String> arguments, Session session) {
        Words words = Words.read(arguments, Set.of(ORPHANS, JSON), Set.of(REGION, STACK));
        if (words.rest().size() > 1) {
            words.problem("'list' takes one type or pattern, got " + String.join(", ", words.rest()) + ".");
        }
        Optional<String> region = words.value(REGION);
        region.ifPresent(name -> Session.checkRegion(words, name));
        Stacks stacks = session.stacks();
        words.value(STACK).ifPresent(stack -> checkStack(words, stack, stacks));
        words.end();

        Survey survey = session.survey();
        Owners owners = new Owners(survey, stacks);
        Pattern pattern = pattern(words, session);
        List<Thing> found = survey.things().stream()
                .filter(thing -> matches(pattern, thing))
                .filter(thing -> region.isEmpty() || thing.key().region().equals(region.get()))
                .filter(thing -> words.value(STACK).isEmpty()
                        || owners.known(thing)
                                .filter(known ->
                                        known.stack().equals(words.value(STACK).get()))
                                .isPresent())
                .filter(thing -> !words.has(ORPHANS) || owners.isOrphan(thing))
                .toList();
        if (words.has(JSON)) {
            session.out().println(json(found, owners));
        } else {
            print(found, owners, session);
        }
        return words.has(ORPHANS) && !found.isEmpty() ? Console.FOUND : Console.DONE;
    }

    private static void checkStack(Words words, String stack, Stacks stacks) {
        if (!stacks.names().contains(stack)) {
            String all = stacks.names().isEmpty()
                    ? "; there are no stacks yet."
                    : "; there are " + String.join(", ", stacks.names()) + ".";
            words.problem("There is no stack '" + stack + "'" + Spelling.hint(stack, stacks.names(), all));
        }
    }

    /** What the word stands for; a word that is a type means that type alone. */
    private static Pattern pattern(Words words, Session session) {
        if (words.rest().isEmpty()) {
            return Pattern.compile(".*");
        }
        String word = words.rest().get(0);
        Optional<ResourceType> type = session.types().find(word);
        if (type.isPresent()) {
            return Pattern.compile(Pattern.quote("type " + type.get().name()));
        }
        if (word.contains(":") || word.startsWith("tencentcloud_")) {
            throw new Complaint(session.types().unknown(word));
        }
        String parts = String.join(
                ".*", Stream.of(word.split("\\*", -1)).map(Pattern::quote).toList());
        return Pattern.compile("(?i).*" + parts + ".*");
    }

    private static boolean matches(Pattern pattern, Thing thing) {
        return Stream.of("type " + thing.key().type(), thing.key().id(), thing.name())
                .anyMatch(text -> pattern.matcher(text).matches());
    }

    private static void print(List<Thing> found, Owners owners, Session session) {
        if (found.isEmpty()) {
            session.err().println("There is nothing.");
            return;
        }
        Table table = new Table();
        table.row("TYPE", "REGION", "ID", "NAME", "STATE", "BELONGS TO");
        found.forEach(thing -> table.row(
                thing.key().type(),
                thing.key().region().isEmpty() ? "-" : thing.key().region(),
                thing.key().id(),
                orDash(thing.name()),
                orDash(thing.state()),
                owners.phrase(thing)));
        session.out().print(table);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String json(List<Thing> found, Owners owners) {
        List<Value> items = new ArrayList<>();
        for (Thing thing : found) {
            Map<String, Value> fields = new TreeMap<>();
            fields.put("type", Value.of(thing.key().type()));
            fields.put("region", Value.of(thing.key().region()));
            fields.put("id", Value.of(thing.key().id()));
            fields.put("name", Value.of(thing.name()));
            fields.put("state", Value.of(thing.state()));
            fields.put("orphan", Value.of(owners.isOrphan(thing)));
            owners.known(thing).ifPresent(known -> {
                fields.put("stack", Value.of(known.stack()));
                fields.put("resource", Value.of(known.name()));
            });
            items.add(Value.of(fields));
        }
        return Json.write(Value.of(items));
    }
}
