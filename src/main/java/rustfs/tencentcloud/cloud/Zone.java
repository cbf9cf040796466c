package rustfs.tencentcloud.cloud;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An availability zone, written as its region, a hyphen and its number: {@code ap-guangzhou-3}. */
public record Zone(Region region, int number) implements Comparable<Zone> {
    public static final String SHAPE = "a region and the number of its zone, such as ap-guangzhou-3";

    private static final Pattern CODE = Pattern.compile("([a-z]{2}(?:-[a-z]+){1,2})-([1-9][0-9]?)");
    private static final Comparator<Zone> ORDER =
            Comparator.comparing(Zone::region).thenComparingInt(Zone::number);

    public Zone {
        if (number < 1 || number > 99) {
            throw new InvalidValueException("'" + region + "-" + number + "' is not a zone", SHAPE);
        }
    }

    public static Zone of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new InvalidValueException("'" + code + "' is not a zone", SHAPE);
        }
        return new Zone(Region.of(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public String code() {
        return region.code() + "-" + number;
    }

    /** By region, then by number, so that zone 10 comes after zone 9. */
    @Override
    public int compareTo(Zone other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
