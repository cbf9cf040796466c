package rustfs.tencentcloud.settings;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Secrets that others gave out, each under the name that settings have for it. They do not print themselves. */
public final class NamedSecrets {
    /** The key of the configuration that they stand under. */
    public static final String KEY = "contentSecrets";

    public static final NamedSecrets NONE = new NamedSecrets(Map.of());

    private final Map<String, String> values;

    private NamedSecrets(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    public static NamedSecrets of(Map<String, String> values) {
        return new NamedSecrets(values);
    }

    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /**
     * The secret itself; whoever calls it keeps it out of logs and out of plain outputs.
     *
     * @throws IllegalArgumentException if there is none of the name; the rules of the settings see to it that there is
     */
    public String reveal(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no secret " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return "[secrets]";
    }
}
