package rustfs.tencentcloud.simulator.console;

import java.io.IOException;
import java.util.List;

/** One of the commands of {@code bin/cloud}. */
interface Command {
    /** The first word, for instance {@code list}. */
    String name();

    /** The words that may follow. */
    String usage();

    /** What it does, in one sentence; more lines explain. */
    String summary();

    /** Does it; gives the exit status. Throws {@link Complaint} where the words are wrong. */
    int run(List<String> words, Session session) throws IOException;
}
