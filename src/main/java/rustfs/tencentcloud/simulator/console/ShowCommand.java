package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.Listing;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.survey.ImportLine;
import rustfs.tencentcloud.simulator.survey.Owners;
import rustfs.tencentcloud.simulator.survey.Stacks;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.survey.Veil;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Shows one thing whole. */
final class ShowCommand implements Command {
    private static final String SECRETS = "--show-secrets";
    private static final String JSON = "--json";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String usage() {
        return "ID [--region R] [--show-secrets] [--json]";
    }

    @Override
    public String summary() {
        return """
                Shows a thing: its outputs, what it refers to and what refers to it, and how to import it.
                What the schema or the stack's state calls secret is hidden without --show-secrets, and so is what by its
                name is a password, a key or a token.""";
    }

    @Override
    public int run(List<String> arguments, Session session) {
        Words words = Words.read(arguments, Set.of(SECRETS, JSON), Set.of("--region"));
        if (words.rest().size() != 1) {
            words.problem("'show' takes one id, got "
                    + (words.rest().isEmpty() ? "none" : String.join(", ", words.rest())) + ".");
            words.end();
        }
        Survey survey = session.survey();
        Thing thing = session.thing(survey, words.rest().get(0), words);
        words.end();
        if (thing != null) {
            Owners owners = session.owners(survey);
            ResourceType type = session.types().named(thing.key().type()).orElse(null);
            Value.Fields outputs = words.has(SECRETS)
                    ? thing.outputs()
                    : Veil.over(
                            thing.outputs(),
                            type,
                            owners.known(thing).map(Stacks.Known::secrets).orElse(Set.of()));
            Shown shown = new Shown(thing, outputs, type, owners.phrase(thing));
            session.out().println(words.has(JSON) ? json(shown, survey) : text(shown, survey));
        }
        return Console.DONE;
    }

    private record Shown(
            Thing thing, Value.Fields outputs, @Nullable ResourceType type, String owner) {
        String importLine() {
            return type == null ? "" : ImportLine.of(type, thing.key().id());
        }
    }

    private static String text(Shown shown, Survey survey) {
        ResourceKey key = shown.thing().key();
        StringBuilder text = new StringBuilder();
        text.append(key.type()).append(' ').append(key.id());
        text.append(key.region().isEmpty() ? " (all regions)\n" : " (" + key.region() + ")\n");
        Table head = new Table();
        head.row("  name", orDash(shown.thing().name()));
        head.row("  state", orDash(shown.thing().state()));
        head.row("  belongs to", shown.owner());
        text.append(head).append("outputs\n");
        Table outputs = new Table();
        shown.outputs().value().forEach((name, value) -> outputs.row("  " + name, word(value)));
        text.append(outputs);
        links(text, "refers to", survey.references(shown.thing()), link -> end(survey, link.to()));
        links(text, "referred to by", survey.referrers(shown.thing()), link -> end(survey, link.from()));
        if (!shown.importLine().isEmpty()) {
            text.append("import (NAME is the resource's name in the program)\n  ")
                    .append(shown.importLine());
        }
        return text.toString();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static void links(
            StringBuilder text, String title, List<Listing.Link> links, Function<Listing.Link, String> end) {
        if (links.isEmpty()) {
            return;
        }
        Table table = new Table();
        links.forEach(link -> table.row("  " + end.apply(link), link.property(), meaning(link.effect())));
        text.append(title).append('\n').append(table);
    }

    private static String end(Survey survey, ResourceKey key) {
        Optional<Thing> thing = survey.find(key);
        return key.type() + " " + key.id()
                + thing.map(Thing::name)
                        .map(name -> name.isEmpty() ? "" : " (" + name + ")")
                        .orElse(" (is gone)");
    }

    private static String meaning(Effect effect) {
        return switch (effect) {
            case BLOCKS -> "keeps it from being deleted";
            case BELONGS_TO -> "goes away with it";
            case KNOWS -> "";
        };
    }

    /** A value in one line; what would move the cursor of a terminal is written as in JSON. */
    static String word(Value value) {
        boolean isPlain = value instanceof Value.Text text
                && !CONTROL.matcher(text.value()).find();
        return isPlain ? value.text().orElse("") : Json.write(value);
    }

    private static String json(Shown shown, Survey survey) {
        ResourceKey key = shown.thing().key();
        Map<String, Value> fields = new TreeMap<>();
        fields.put("type", Value.of(key.type()));
        fields.put("region", Value.of(key.region()));
        fields.put("id", Value.of(key.id()));
        fields.put("name", Value.of(shown.thing().name()));
        fields.put("state", Value.of(shown.thing().state()));
        fields.put("belongsTo", Value.of(shown.owner()));
        fields.put("outputs", shown.outputs());
        fields.put("import", Value.of(shown.importLine()));
        fields.put("references", ends(survey.references(shown.thing()), Listing.Link::to));
        fields.put("referrers", ends(survey.referrers(shown.thing()), Listing.Link::from));
        return Json.write(Value.of(fields));
    }

    private static Value ends(List<Listing.Link> links, Function<Listing.Link, ResourceKey> end) {
        List<Value> items = new ArrayList<>();
        links.forEach(link -> items.add(Value.of(Map.of(
                "type", Value.of(end.apply(link).type()),
                "region", Value.of(end.apply(link).region()),
                "id", Value.of(end.apply(link).id()),
                "property", Value.of(link.property()),
                "effect", Value.of(link.effect().name())))));
        return Value.of(items);
    }
}
