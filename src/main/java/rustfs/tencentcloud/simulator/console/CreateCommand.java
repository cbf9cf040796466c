package rustfs.tencentcloud.simulator.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.survey.ImportLine;
import rustfs.tencentcloud.simulator.survey.Owners;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Makes a thing that no stack knows. */
final class CreateCommand implements Command {
    private static final String STDIN = "-";
    private static final String REGION = "--region";

    @Override
    public String name() {
        return "create";
    }

    @Override
    public String usage() {
        return "TYPE name=… cidrBlock=… [-] [--region R]";
    }

    @Override
    public String summary() {
        return """
                Makes a thing that no stack knows, and prints its id.
                TYPE is a Terraform name (tencentcloud_vpc), a Pulumi token (tencentcloud:index/vpc:Vpc) or its last part
                (Vpc). With - the inputs are read from standard input as one JSON object; assignments come on top. The
                inputs are checked as a program's are.""";
    }

    @Override
    public int run(List<String> arguments, Session session) throws IOException {
        Words words = Words.read(arguments, Set.of(), Set.of(REGION));
        if (words.rest().isEmpty()) {
            words.problem("'create' takes a type and its inputs: bin/cloud create Vpc cidrBlock=10.0.0.0/16.");
            words.end();
        }
        String region = words.value(REGION).orElse(session.defaultRegion());
        Session.checkRegion(words, region);
        List<String> rest = words.rest().subList(1, words.rest().size());
        Assignments assignments = Assignments.read(
                rest.stream().filter(word -> !word.equals(STDIN)).toList(), words);
        Value.Fields given = rest.contains(STDIN) ? read(session, words) : Value.of(Map.of());
        ResourceType type = session.types().find(words.rest().get(0)).orElse(null);
        if (type == null) {
            words.problem(session.types().unknown(words.rest().get(0)));
            words.end();
        } else {
            create(session, type, region, new Given(assignments.applyTo(type, given, words), words));
        }
        return Console.DONE;
    }

    private record Given(Value.Fields inputs, Words words) {}

    private static Value.Fields read(Session session, Words words) throws IOException {
        String text = new String(session.in().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (Json.parse(text) instanceof Value.Fields fields) {
                return fields;
            }
        } catch (UncheckedIOException e) {
            // Told below: what the parser has to say of a place helps less than the form that is wanted.
        }
        words.problem("Standard input has to hold one JSON object, such as {\"cidrBlock\": \"10.0.0.0/16\"}.");
        return Value.of(Map.of());
    }

    private static void create(Session session, ResourceType type, String region, Given given) {
        Provider provider = session.provider();
        String word = type.name().toLowerCase(Locale.ROOT);
        // Counted, so that a second one without a name is called otherwise.
        int count = session.survey().things().size();
        Provider.Checked checked = provider.check(type, null, given.inputs(), Inputs.name(word + "-" + count));
        checked.failures().forEach(failure -> given.words().problem("'" + failure.path() + "': " + failure.reason()));
        given.words().end();
        String urn = "urn:pulumi:%s::%s::%s::%s".formatted(Owners.BY_HAND, Owners.BY_HAND, type.token(), word);
        Provider.State made = provider.create(type, region, urn, checked.inputs());
        session.out().println(made.id());
        session.err().println("To take it into a stack: " + ImportLine.of(type, made.id()));
    }
}
