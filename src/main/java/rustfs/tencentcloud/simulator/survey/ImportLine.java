package rustfs.tencentcloud.simulator.survey;

import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.schema.ResourceType;

/** The command that takes a thing into a stack. */
public final class ImportLine {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:/,@-]+");

    private ImportLine() {}

    public static String of(ResourceType type, String id) {
        String word = PLAIN.matcher(id).matches() ? id : "'" + id.replace("'", "'\\''") + "'";
        return "bin/local import " + type.token() + " NAME " + word;
    }
}
