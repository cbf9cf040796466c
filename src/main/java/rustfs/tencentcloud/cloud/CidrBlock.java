package rustfs.tencentcloud.cloud;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of IPv4 addresses: the address of the network and the length of its mask. The bits behind the mask are zero;
 * {@code 10.0.0.1/16} is refused with the block that was probably meant.
 */
public record CidrBlock(Ipv4Address network, int maskBits) {
    public static final String SHAPE = "the address of a network and its mask, such as 10.20.0.0/16";

    /** Every address there is. */
    public static final CidrBlock EVERYWHERE = new CidrBlock(new Ipv4Address(0), 0);

    private static final Pattern CIDR = Pattern.compile("([0-9.]+)/(\\d{1,2})");

    public CidrBlock {
        if (maskBits < 0 || maskBits > 32) {
            throw new InvalidValueException("/" + maskBits + " is not a mask", "0 to 32");
        }
        long size = 1L << (32 - maskBits);
        if (network.value() % size != 0) {
            Ipv4Address start = new Ipv4Address(network.value() - network.value() % size);
            throw new InvalidValueException(
                    "'" + network + "/" + maskBits + "' is not the address of a network",
                    "the bits behind the mask are zero",
                    start + "/" + maskBits);
        }
    }

    public static CidrBlock of(String text) {
        Matcher matcher = CIDR.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValueException("'" + text + "' is not a block of addresses", SHAPE, withMask(text));
        }
        int maskBits = Integer.parseInt(matcher.group(2));
        if (maskBits > 32) {
            throw new InvalidValueException("'" + text + "' is not a block of addresses", "the mask is 0 to 32");
        }
        return new CidrBlock(Ipv4Address.of(matcher.group(1)), maskBits);
    }

    /** The number of addresses in the block, 1 to 2^32. */
    public long size() {
        return 1L << (32 - maskBits);
    }

    public Ipv4Address first() {
        return network;
    }

    public Ipv4Address last() {
        return new Ipv4Address(network.value() + size() - 1);
    }

    public boolean contains(Ipv4Address address) {
        return network.compareTo(address) <= 0 && address.compareTo(last()) <= 0;
    }

    public boolean contains(CidrBlock other) {
        return maskBits <= other.maskBits && contains(other.network);
    }

    public boolean overlaps(CidrBlock other) {
        return contains(other) || other.contains(this);
    }

    /**
     * The block number {@code index} of those that {@code bits} more mask bits cut out of this one: of 10.0.0.0/16,
     * {@code subnet(8, 3)} is 10.0.3.0/24.
     *
     * @throws IllegalArgumentException if the mask would be longer than 32 bits, or there is no block of that number
     */
    public CidrBlock subnet(int bits, int index) {
        int mask = maskBits + bits;
        if (bits < 0 || mask > 32) {
            throw new IllegalArgumentException(this + " cannot be cut by " + bits + " bits");
        }
        if (index < 0 || index >= 1L << bits) {
            throw new IllegalArgumentException(this + " cut by " + bits + " bits has no block number " + index);
        }
        return new CidrBlock(new Ipv4Address(network.value() + index * (1L << (32 - mask))), mask);
    }

    /**
     * The address number {@code n} of the block; 0 is the network itself.
     *
     * @throws IllegalArgumentException if the block has no address of that number
     */
    public Ipv4Address host(long n) {
        if (n < 0 || n >= size()) {
            throw new IllegalArgumentException(this + " has no address number " + n);
        }
        return new Ipv4Address(network.value() + n);
    }

    @Override
    public String toString() {
        return network + "/" + maskBits;
    }

    /** What was probably meant by an address without a mask: the block of that one address. */
    private static @Nullable String withMask(String text) {
        try {
            return Ipv4Address.of(text) + "/32";
        } catch (InvalidValueException notAnAddress) {
            return null;
        }
    }
}
