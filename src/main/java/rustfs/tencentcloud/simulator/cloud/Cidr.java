package rustfs.tencentcloud.simulator.cloud;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of IPv4 addresses. */
public record Cidr(long first, int mask) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})/(\\d{1,2})");

    /** The block that a text spells, if it spells one that starts at its network address. */
    public static Optional<Cidr> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > 32) {
            return Optional.empty();
        }
        int mask = Integer.parseInt(matcher.group(2));
        return address(matcher.group(1))
                .filter(first -> first % (1L << (32 - mask)) == 0)
                .map(first -> new Cidr(first, mask));
    }

    /** The number of an address. */
    public static Optional<Long> address(String text) {
        String[] parts = text.split("\\.", -1);
        long number = 0;
        for (String part : parts) {
            if (parts.length != 4 || !part.matches("\\d{1,3}") || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            number = number * 256 + Integer.parseInt(part);
        }
        return Optional.of(number);
    }

    /** The text of an address. */
    public static String text(long address) {
        return "%d.%d.%d.%d".formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
    }

    public long last() {
        return first + size() - 1;
    }

    public long size() {
        return 1L << (32 - mask);
    }

    public boolean contains(Cidr other) {
        return first <= other.first && other.last() <= last();
    }

    /**
     * True for an address that a machine can have: the network, the gateway after it and the broadcast address are
     * taken.
     */
    public boolean isForMachines(long address) {
        return address > first + 1 && address < last();
    }
}
