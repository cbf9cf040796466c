package rustfs.tencentcloud.settings;

/**
 * Something that is legal and poor: the stack can be made, and its owner should know.
 *
 * @param path where it stands in the configuration, {@code cluster.pools[0].nodes}
 * @param message what is poor, and what would be better
 */
public record Warning(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
