package rustfs.tencentcloud.simulator.console;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.schema.Spelling;

/**
 * The process of {@code bin/cloud}. Exit status: 0 done; 1 {@code list --orphans} found some; 2 not done, and standard
 * error says why.
 *
 * <p>Environment: {@code RUSTFS_SIMULATOR_ACCOUNT} is the file that holds the account, {@code RUSTFS_LOCAL_STATE} the
 * folder of the backend that holds the stacks' states, {@code TENCENTCLOUD_REGION} the region where none is named.
 */
public final class Console {
    static final int DONE = 0;
    static final int FOUND = 1;
    static final int NOT_DONE = 2;
    private static final String HELP = "--help";

    private static final List<Command> COMMANDS = List.of(
            new ListCommand(),
            new ShowCommand(),
            new ChangeCommand(),
            new CreateCommand(),
            new DeleteCommand(),
            new CopyCommand(CopyCommand.Way.SAVE),
            new CopyCommand(CopyCommand.Way.LOAD),
            new ResetCommand(),
            new ServeCommand());

    private Console() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Session.Streams streams =
                new Session.Streams(System.in, out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int status = run(Arrays.asList(arguments), System.getenv(), streams);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; gives the exit status. */
    static int run(List<String> arguments, Map<String, String> environment, Session.Streams streams) {
        if (arguments.isEmpty()
                || arguments.get(0).equals(HELP)
                || arguments.get(0).equals("-h")) {
            streams.out().print(help());
            return DONE;
        }
        Optional<Command> command = COMMANDS.stream()
                .filter(candidate -> candidate.name().equals(arguments.get(0)))
                .findFirst();
        if (command.isEmpty()) {
            streams.err().println(unknown(arguments.get(0)));
            return NOT_DONE;
        }
        List<String> words = arguments.subList(1, arguments.size());
        if (words.contains(HELP) || words.contains("-h")) {
            streams.out()
                    .println("usage: bin/cloud " + command.get().name() + " "
                            + command.get().usage());
            streams.out().println(command.get().summary());
            return DONE;
        }
        try (Session session = new Session(environment, streams)) {
            return command.get().run(words, session);
        } catch (Complaint | CloudFailure e) {
            streams.err().println(e.getMessage());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            streams.err().println("bin/cloud " + command.get().name() + ": " + e.getMessage());
        }
        return NOT_DONE;
    }

    private static String unknown(String word) {
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        return "bin/cloud has no command '" + word + "'"
                + Spelling.hint(word, names, "; it has " + String.join(", ", names) + ".");
    }

    private static String help() {
        StringBuilder text = new StringBuilder("""
                The simulated account, behind Pulumi's back: what a colleague does in the cloud's console.

                """);
        Table table = new Table();
        COMMANDS.forEach(command -> table.row(
                "  bin/cloud " + command.name() + " " + command.usage(),
                command.summary().lines().findFirst().orElse("")));
        return text.append(table).append("""

                        A thing is named by its id; where two types share one, by TYPE/ID. More on one command: bin/cloud list --help.
                        Exit status: 0 done, 1 'list --orphans' found some, 2 not done.
                        """).toString();
    }
}
