package rustfs.tencentcloud.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** Collects what is wrong and what is poor in a configuration, so that it is said all at once. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    public void add(Path path, String reason, String allowed) {
        add(path, reason, allowed, null);
    }

    public void add(Path path, String reason, String allowed, @Nullable String fix) {
        add(new Problem(path, reason, allowed, fix));
    }

    public void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Adds what a value type refused. */
    public void add(Path path, InvalidValueException refusal) {
        String suggestion = refusal.suggestion();
        add(path, refusal.reason(), refusal.allowed(), suggestion == null ? null : "did you mean " + suggestion + "?");
    }

    public void warn(Path path, String message) {
        warnings.add(new Warning(path, message));
    }

    public int count() {
        return problems.size();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Returns if nothing is wrong; warnings do not count.
     *
     * @throws SettingsException with all problems
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems());
        }
    }
}
