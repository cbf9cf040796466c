package rustfs.tencentcloud.settings;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the configuration.
 *
 * @param path where it stands
 * @param reason what is wrong, with the value
 * @param allowed what is allowed instead
 * @param fix what to do, or null where {@code allowed} says it all
 */
public record Problem(
        Path path, String reason, String allowed, @Nullable String fix) {
    /** One to three lines for a terminal. */
    @Override
    public String toString() {
        String report = path + ": " + reason + "\n    allowed: " + allowed;
        return fix == null ? report : report + "\n    fix: " + fix;
    }
}
