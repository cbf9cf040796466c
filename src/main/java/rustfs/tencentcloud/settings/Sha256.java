package rustfs.tencentcloud.settings;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** A SHA-256 digest, as 64 hexadecimal digits in lower case. */
public record Sha256(String value) {
    public static final String SHAPE = "64 hexadecimal digits in lower case";

    private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a SHA-256 digest", SHAPE);
        }
    }

    public static Sha256 of(String value) {
        return new Sha256(value);
    }

    /** Whether it is the digest of nothing: 64 zeros, that stand for one that is not chosen yet. */
    public boolean isUnset() {
        return value.chars().allMatch(digit -> digit == '0');
    }

    @Override
    public String toString() {
        return value;
    }
}
