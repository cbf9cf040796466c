package rustfs.tencentcloud.settings;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the configuration.
 *
 * @param path where it stands, {@code network.zones[1]}
 * @param reason what is wrong, with the value
 * @param allowed what is allowed instead
 * @param fix what to do, or null where {@code allowed} says it all
 */
public record Problem(
        String path,
        String reason,
        String allowed,
        @Nullable String fix) {}
