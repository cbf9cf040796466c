package rustfs.tencentcloud.settings;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The name of an S3 bucket. */
public record BucketName(String value) {
    public static final String SHAPE =
            "3 to 63 lower-case letters, digits, dots and hyphens, a letter or digit at both ends, no dot after a dot, "
                    + "and not an address";

    private static final Pattern PATTERN =
            Pattern.compile("(?!.*\\.\\.)(?!(\\d+\\.){3}\\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    public BucketName {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not the name of a bucket", SHAPE);
        }
    }

    public static BucketName of(String value) {
        return new BucketName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
