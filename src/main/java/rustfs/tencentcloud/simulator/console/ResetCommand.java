package rustfs.tencentcloud.simulator.console;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import rustfs.tencentcloud.simulator.store.SavedAccount;

/** Empties the account. */
final class ResetCommand implements Command {
    private static final String YES = "--yes";

    @Override
    public String name() {
        return "reset";
    }

    @Override
    public String usage() {
        return "[--yes]";
    }

    @Override
    public String summary() {
        return """
                Empties the account; bin/cloud asks before, if a terminal is there to answer.
                The states of the stacks stay as they are: 'bin/local refresh' tells them that all is gone.""";
    }

    @Override
    public int run(List<String> arguments, Session session) throws IOException {
        Words words = Words.read(arguments, Set.of(YES), Set.of());
        words.rest().forEach(word -> words.problem("'reset' takes no '" + word + "': it empties the whole account."));
        words.end();
        int count = session.survey().things().size();
        if (!words.has(YES)) {
            throw new Complaint("Nothing is deleted. 'bin/cloud reset --yes' empties the account without asking.");
        }
        SavedAccount.reset(session.file());
        session.err().println("The account is empty; it held " + count + " things.");
        return Console.DONE;
    }
}
