package rustfs.tencentcloud.simulator.cloud;

import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of a DNS record: the name within its zone, and a value that suits its type. */
public final class RecordText {
    private static final Pattern NAME = Pattern.compile("@|(\\*\\.)?[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*|\\*");
    private static final Pattern ADDRESS =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})+\\.?");

    private RecordText() {}

    /** What is wrong with a record. */
    public record Wrong(boolean isName, String message) {}

    /** Looks at the properties that hold the type, the name and the value of a record. */
    public static Optional<Wrong> check(Draft draft, String type, String name, String value) {
        if (!draft.text(name).isEmpty() && !NAME.matcher(draft.text(name)).matches()) {
            return Optional.of(new Wrong(true, "'" + draft.text(name) + "' is not a name within a zone."));
        }
        boolean fits = draft.text(value).isEmpty()
                || switch (draft.text(type)) {
                    case "A" -> ADDRESS.matcher(draft.text(value)).matches();
                    case "CNAME" -> HOST.matcher(draft.text(value)).matches();
                    default -> true;
                };
        return fits
                ? Optional.empty()
                : Optional.of(new Wrong(
                        false, "'" + draft.text(value) + "' is no value of a record " + draft.text(type) + "."));
    }
}
