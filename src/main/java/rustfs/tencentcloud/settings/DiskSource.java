package rustfs.tencentcloud.settings;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** What a data disk is made from, if not from nothing: a snapshot, or a disk that is in the account already. */
public record DiskSource(Kind kind, String id) {
    public static final String SHAPE = "the id of a snapshot or a disk of CBS, such as snap-3f9ab2c1 or disk-3f9ab2c1";

    private static final Pattern PATTERN = Pattern.compile("(snap|disk)-[a-z0-9]{4,32}");

    /** How the disk comes about. */
    public enum Kind {
        /** A new disk with the data of a snapshot. */
        SNAPSHOT,
        /** That disk itself is taken into the stack. */
        DISK
    }

    public static DiskSource of(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new InvalidValueException("'" + text + "' is neither a snapshot nor a disk", SHAPE);
        }
        return new DiskSource(text.startsWith("snap-") ? Kind.SNAPSHOT : Kind.DISK, text);
    }

    @Override
    public String toString() {
        return id;
    }
}
