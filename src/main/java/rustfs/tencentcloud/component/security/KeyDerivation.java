package rustfs.tencentcloud.component.security;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), and the keys of the cluster that are derived by it. */
final class KeyDerivation {
    static final int HASH_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    // Part of every key: a change here is a change of every key.
    private static final byte[] SALT = "rustfs.tencentcloud/1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FINGERPRINT = "fingerprint".getBytes(StandardCharsets.UTF_8);

    private KeyDerivation() {}

    /** The key of a generation, the same whenever it is derived from the same secret. */
    static String derive(String secret, DerivedKey key, int generation) {
        return key.shape(stream(secret, key, generation));
    }

    /** The bytes that the key is cut from. */
    static KeyStream stream(String secret, DerivedKey key, int generation) {
        byte[] pseudoRandomKey = extract(SALT, secret.getBytes(StandardCharsets.UTF_8));
        byte[] label = (key.word() + "/" + generation).getBytes(StandardCharsets.UTF_8);
        return new KeyStream(expand(pseudoRandomKey, label, 8 * HASH_BYTES));
    }

    /** A secret key under a label of its own: 40 letters and digits, the longest that RustFS takes. */
    static String secretKey(String secret, String label) {
        byte[] pseudoRandomKey = extract(SALT, secret.getBytes(StandardCharsets.UTF_8));
        byte[] stream = expand(pseudoRandomKey, label.getBytes(StandardCharsets.UTF_8), 8 * HASH_BYTES);
        return new KeyStream(stream).text(KeyStream.LETTERS_AND_DIGITS, 40);
    }

    /** Tells one value from another to nobody but who has the secret: 12 hexadecimal digits. */
    static String fingerprint(String secret, String value) {
        byte[] key = expand(extract(SALT, secret.getBytes(StandardCharsets.UTF_8)), FINGERPRINT, HASH_BYTES);
        return HexFormat.of().formatHex(hmac(key, value.getBytes(StandardCharsets.UTF_8)), 0, 6);
    }

    static byte[] extract(byte[] salt, byte[] secret) {
        return hmac(salt.length == 0 ? new byte[HASH_BYTES] : salt, secret);
    }

    /** @param length of the result in bytes, at most 255 times that of the hash */
    static byte[] expand(byte[] pseudoRandomKey, byte[] label, int length) {
        if (length > 255 * HASH_BYTES) {
            throw new IllegalArgumentException(length + " bytes are more than HKDF gives");
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        byte[] block = new byte[0];
        for (int counter = 1; result.size() < length; counter++) {
            block = hmac(pseudoRandomKey, block, label, new byte[] {(byte) counter});
            result.write(block, 0, Math.min(block.length, length - result.size()));
        }
        return result.toByteArray();
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }
}
