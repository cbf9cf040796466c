package rustfs.tencentcloud.settings;

/**
 * Something that is legal and poor: the stack can be made, and its owner should know.
 *
 * @param path where it stands
 * @param message what is poor, and what would be better
 */
public record Warning(Path path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
