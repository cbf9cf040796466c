package rustfs.tencentcloud.settings.content;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The name of a tier. RustFS takes capitals only. */
public record TierName(String value) {
    public static final String SHAPE = "3 to 32 capital letters, digits, hyphens and underscores, a letter first";

    private static final Pattern PATTERN = Pattern.compile("[A-Z][A-Z0-9_-]{2,31}");

    public TierName {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not the name of a tier", SHAPE);
        }
    }

    public static TierName of(String value) {
        return new TierName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
