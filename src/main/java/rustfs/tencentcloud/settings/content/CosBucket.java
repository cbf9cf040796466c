package rustfs.tencentcloud.settings.content;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The full name of a bucket of COS. */
public record CosBucket(String value) {
    public static final String SHAPE = "its name, a hyphen and the number of the account, such as archive-1250000000";

    private static final Pattern PATTERN = Pattern.compile("[a-z0-9][a-z0-9-]{0,48}-[0-9]{8,12}");

    public CosBucket {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a bucket of COS", SHAPE);
        }
    }

    public static CosBucket of(String value) {
        return new CosBucket(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
