package rustfs.tencentcloud.settings;

import java.util.List;

/** A configuration that cannot be used. Its message is the whole report, ready for a terminal. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SettingsException(String report, List<Problem> problems) {
        super(report);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
