package rustfs.tencentcloud.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** A data disk by its node and its number on it, from 1: {@code pool1-3-disk2}. */
public record DiskName(NodeName node, int number) {
    public static final String SHAPE = "the name of a node, -disk and a number, such as pool1-3-disk2";

    private static final Pattern PATTERN = Pattern.compile("(.+)-disk([1-9][0-9]?)");

    public static DiskName of(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValueException("'" + text + "' is not a data disk", SHAPE);
        }
        return new DiskName(NodeName.of(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return node + "-disk" + number;
    }
}
