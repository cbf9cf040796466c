package rustfs.tencentcloud.settings;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used. Its message is the whole report, ready for a terminal. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SettingsException(List<Problem> problems) {
        super(report(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String report(List<Problem> problems) {
        String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
        String header = "The configuration of this stack (rustfs:…) has " + count + "; nothing was declared.\n";
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n", header, ""));
    }
}
