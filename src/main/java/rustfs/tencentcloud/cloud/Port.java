package rustfs.tencentcloud.cloud;

/** A TCP or UDP port. */
public record Port(int value) implements Comparable<Port> {
    public static final String SHAPE = "1 to 65535";

    /** Where RustFS serves S3, the admin API and the traffic between nodes; one port for the whole cluster. */
    public static final Port RUSTFS_S3 = new Port(9000);

    /** Where RustFS serves its console. */
    public static final Port RUSTFS_CONSOLE = new Port(9001);

    public Port {
        if (value < 1 || value > 65535) {
            throw new InvalidValueException(value + " is not a port", SHAPE);
        }
    }

    public static Port of(int value) {
        return new Port(value);
    }

    @Override
    public int compareTo(Port other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
