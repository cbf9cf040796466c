package rustfs.tencentcloud.simulator.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import rustfs.tencentcloud.simulator.store.SavedAccount;

/** Saves the account in a file, or puts a saved one in its place. */
final class CopyCommand implements Command {
    private static final String FORCE = "--force";

    private final Way way;

    /** Which way. */
    enum Way {
        SAVE,
        LOAD
    }

    CopyCommand(Way way) {
        this.way = way;
    }

    @Override
    public String name() {
        return switch (way) {
            case SAVE -> "save";
            case LOAD -> "load";
        };
    }

    @Override
    public String usage() {
        return switch (way) {
            case SAVE -> "FILE [--force]";
            case LOAD -> "FILE";
        };
    }

    @Override
    public String summary() {
        return switch (way) {
            case SAVE -> """
                    Writes the account into a file, as it is at one moment, also beside running plugins.
                    The file holds secrets, so only you can read it. --force replaces a file that is there.""";
            case LOAD -> """
                    Puts a saved account in the place of this one, whole or not at all.
                    Running plugins go on with what is loaded. The states of the stacks stay as they are: 'bin/local refresh'
                    tells them what is there now.""";
        };
    }

    @Override
    public int run(List<String> arguments, Session session) throws IOException {
        Words words = Words.read(arguments, way == Way.SAVE ? Set.of(FORCE) : Set.of(), Set.of());
        if (words.rest().size() != 1) {
            words.problem("'" + name() + "' takes one file.");
            words.end();
        }
        Path file = Path.of(words.rest().get(0));
        if (way == Way.SAVE && Files.exists(file) && !words.has(FORCE)) {
            words.problem("'" + file + "' is there already: name another file, or replace it with --force.");
        }
        words.end();
        switch (way) {
            case SAVE -> SavedAccount.save(session.file(), file);
            case LOAD -> SavedAccount.load(session.file(), file);
        }
        int count = session.survey().things().size();
        session.err().println((way == Way.SAVE ? "Saved " : "Loaded ") + count + " things.");
        return Console.DONE;
    }
}
