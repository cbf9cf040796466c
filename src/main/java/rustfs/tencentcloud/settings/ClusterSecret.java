package rustfs.tencentcloud.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** The secret that every key of the cluster is derived from. It does not print itself. */
public final class ClusterSecret {
    public static final int MINIMUM_LENGTH = 32;
    public static final String SHAPE =
            "at least " + MINIMUM_LENGTH + " characters, for instance of openssl rand -hex 32";

    /** What changing it does. */
    public static final String NOTE = "The key that encrypts objects is derived from it, so with another secret no "
            + "encrypted object can be read any more. With cluster.protection on, the preview fails; with it off, the "
            + "keys in SSM change, and the nodes take them with their next roll-out. To change an access, secret or "
            + "RPC key alone, raise its generation in cluster.keyGenerations.";

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

    /**
     * What tells this secret from another and does not tell what it is: 16 hexadecimal digits of an HMAC-SHA256. A
     * secret that a person made up could be guessed by it, so it is kept as a secret too.
     */
    public String fingerprint() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] tag = mac.doFinal("rustfs secret fingerprint".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(tag, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
