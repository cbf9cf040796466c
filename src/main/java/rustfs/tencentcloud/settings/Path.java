package rustfs.tencentcloud.settings;

/** Where a setting stands in the configuration, as a user would write it: {@code cluster.pools[0].disks.type}. */
public record Path(String text) {
    public static final Path ROOT = new Path("");

    public Path field(String name) {
        return new Path(text.isEmpty() ? name : text + "." + name);
    }

    public Path index(int index) {
        return new Path(text + "[" + index + "]");
    }

    @Override
    public String toString() {
        return text;
    }
}
