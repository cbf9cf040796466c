package rustfs.tencentcloud.settings;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The name of a server pool: short, as names of nodes and disks are built from it. */
public record PoolName(String value) {
    public static final String SHAPE = "a lower-case letter, then up to 14 lower-case letters and digits";

    private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9]{0,14}");

    public PoolName {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not the name of a pool", SHAPE);
        }
    }

    public static PoolName of(String value) {
        return new PoolName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
