package rustfs.tencentcloud.cloud;

/** A bandwidth in Mbps. */
public record Mbps(int value) implements Comparable<Mbps> {
    public static final String SHAPE = "a whole number of Mbps, 1 to 1000000";

    public Mbps {
        if (value < 1 || value > 1_000_000) {
            throw new InvalidValueException(value + " is not a bandwidth in Mbps", SHAPE);
        }
    }

    public static Mbps of(int value) {
        return new Mbps(value);
    }

    @Override
    public int compareTo(Mbps other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
