package rustfs.tencentcloud.settings;

import java.util.Arrays;
import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** A version of RustFS: three numbers, and perhaps the name of a pre-release, {@code 1.0.1} or {@code 1.1.0-rc.1}. */
public record RustfsVersion(String value) {
    public static final String SHAPE = "three numbers with dots between, such as 1.0.1";

    private static final Pattern PATTERN =
            Pattern.compile("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[a-z]+\\.[0-9]+)?");

    public RustfsVersion {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a version of RustFS", SHAPE);
        }
    }

    public static RustfsVersion of(String value) {
        return new RustfsVersion(value);
    }

    /** Whether it comes before another version; a pre-release comes before its release. */
    public boolean isBefore(RustfsVersion other) {
        int byNumbers = Arrays.compare(numbers(), other.numbers());
        return byNumbers < 0 || (byNumbers == 0 && isPreRelease() && !other.isPreRelease());
    }

    private boolean isPreRelease() {
        return value.contains("-");
    }

    private int[] numbers() {
        return Pattern.compile("[.-]")
                .splitAsStream(value)
                .limit(3)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Override
    public String toString() {
        return value;
    }
}
