package rustfs.tencentcloud.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** A node by the name of its pool and its number in it, from 1: {@code pool1-3}. */
public record NodeName(PoolName pool, int number) {
    public static final String SHAPE = "the name of a pool, a hyphen and a number, such as pool1-3";

    private static final Pattern PATTERN = Pattern.compile("([a-z][a-z0-9]{0,14})-([1-9][0-9]{0,2})");

    public static NodeName of(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValueException("'" + text + "' is not a node", SHAPE);
        }
        return new NodeName(PoolName.of(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return pool + "-" + number;
    }
}
