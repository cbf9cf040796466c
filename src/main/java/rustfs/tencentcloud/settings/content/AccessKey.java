package rustfs.tencentcloud.settings.content;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The access key of an account elsewhere. */
public record AccessKey(String value) {
    public static final String SHAPE = "3 to 128 letters, digits, dots, hyphens and underscores";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9._-]{3,128}");

    public AccessKey {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not an access key", SHAPE);
        }
    }

    public static AccessKey of(String value) {
        return new AccessKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
