package rustfs.tencentcloud.simulator.cloud;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids in the cloud's forms, derived from a seed: equal seeds make equal ids. */
public final class Ids {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 8;

    private Ids() {}

    /** For instance {@code a1b2c3d4}. */
    public static String letters(String seed) {
        byte[] hash = hash(seed);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(Byte.toUnsignedInt(hash[i]) % LETTERS.length()));
        }
        return id.toString();
    }

    /** A number of this many digits that does not start with 0. */
    public static String digits(String seed, int count) {
        String digits = new BigInteger(1, hash(seed)).toString();
        return "1" + digits.substring(1, count);
    }

    /** For instance {@code 5a1e3c0f-…}. */
    public static String uuid(String seed) {
        return UUID.nameUUIDFromBytes(hash(seed)).toString();
    }

    /** A number from 0 to below {@code bound}. */
    public static long number(String seed, int bound) {
        return new BigInteger(1, hash(seed)).mod(BigInteger.valueOf(bound)).longValueExact();
    }

    private static byte[] hash(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
