package rustfs.tencentcloud.settings.content;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The name of something in the cluster: a user, a policy, a rule. Also an access key, so it holds no slash. */
public record ContentName(String value) {
    public static final String SHAPE = "3 to 32 letters, digits and hyphens, a letter first and no hyphen last";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,30}[A-Za-z0-9]");

    public ContentName {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a name", SHAPE);
        }
    }

    public static ContentName of(String value) {
        return new ContentName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
