package rustfs.tencentcloud.cloud;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instance type of CVM as the console writes it: a family, a dot and a size, {@code SA5.2XLARGE32}. Only the shape
 * is checked here; sizes in figures are in {@link Catalogue}.
 */
public record InstanceType(String family, String size) implements Comparable<InstanceType> {
    public static final String SHAPE = "a family, a dot and a size, such as SA5.2XLARGE32";

    private static final Pattern CODE = Pattern.compile("([A-Z][A-Za-z0-9]*)\\.([0-9]*[A-Z]+[0-9]+)");

    public static InstanceType of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new InvalidValueException("'" + code + "' is not an instance type", SHAPE);
        }
        return new InstanceType(matcher.group(1), matcher.group(2));
    }

    public String code() {
        return family + "." + size;
    }

    @Override
    public int compareTo(InstanceType other) {
        return code().compareTo(other.code());
    }

    @Override
    public String toString() {
        return code();
    }
}
