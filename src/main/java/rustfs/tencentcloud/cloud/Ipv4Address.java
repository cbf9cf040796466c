package rustfs.tencentcloud.cloud;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IPv4 address as the number that it is, so that addresses are compared and counted as numbers. */
public record Ipv4Address(long value) implements Comparable<Ipv4Address> {
    public static final String SHAPE = "four numbers of 0 to 255 with dots between, such as 10.20.0.0";

    static final long COUNT = 1L << 32;
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

    public Ipv4Address {
        if (value < 0 || value >= COUNT) {
            throw new InvalidValueException(value + " is not an IPv4 address", "0 to " + (COUNT - 1));
        }
    }

    public static Ipv4Address of(String dotted) {
        Matcher matcher = DOTTED.matcher(dotted);
        if (!matcher.matches()) {
            throw new InvalidValueException("'" + dotted + "' is not an IPv4 address", SHAPE);
        }
        long value = 0;
        for (int group = 1; group <= 4; group++) {
            String part = matcher.group(group);
            int octet = Integer.parseInt(part);
            boolean leadingZero = part.length() > 1 && part.startsWith("0");
            if (octet > 255 || leadingZero) {
                throw new InvalidValueException("'" + dotted + "' is not an IPv4 address", SHAPE);
            }
            value = value * 256 + octet;
        }
        return new Ipv4Address(value);
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return (value >> 24) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
    }
}
