package rustfs.tencentcloud.settings;

import rustfs.tencentcloud.cloud.InvalidValueException;

/** The secret that every key of the cluster is derived from. It does not print itself. */
public final class ClusterSecret {
    public static final int MINIMUM_LENGTH = 32;
    public static final String SHAPE =
            "at least " + MINIMUM_LENGTH + " characters, for instance of openssl rand -hex 32";

    private final String value;

    private ClusterSecret(String value) {
        this.value = value;
    }

    public static ClusterSecret of(String value) {
        if (value.strip().length() < MINIMUM_LENGTH) {
            throw new InvalidValueException("it has " + value.strip().length() + " characters", SHAPE);
        }
        return new ClusterSecret(value);
    }

    /** The secret itself; whoever calls it keeps it out of logs and out of plain outputs. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
