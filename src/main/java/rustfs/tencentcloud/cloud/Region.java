package rustfs.tencentcloud.cloud;

import java.util.regex.Pattern;

/**
 * A region by its code, {@code ap-guangzhou}. Only the shape is checked here; which regions exist is known to
 * {@link Catalogue}.
 */
public record Region(String code) implements Comparable<Region> {
    public static final String SHAPE = "the code of a region, such as ap-guangzhou";

    private static final Pattern CODE = Pattern.compile("[a-z]{2}(-[a-z]+){1,2}");

    public Region {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValueException("'" + code + "' is not a region", SHAPE);
        }
    }

    public static Region of(String code) {
        return new Region(code);
    }

    /** The zone of this region with a number: {@code zone(3)} of ap-guangzhou is ap-guangzhou-3. */
    public Zone zone(int number) {
        return new Zone(this, number);
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
