package rustfs.tencentcloud.cloud;

/** A size of a disk in GiB. */
public record Gib(int value) implements Comparable<Gib> {
    public static final String SHAPE = "a whole number of GiB, 1 to 1000000";

    public Gib {
        if (value < 1 || value > 1_000_000) {
            throw new InvalidValueException(value + " is not a size in GiB", SHAPE);
        }
    }

    public static Gib of(int value) {
        return new Gib(value);
    }

    @Override
    public int compareTo(Gib other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
