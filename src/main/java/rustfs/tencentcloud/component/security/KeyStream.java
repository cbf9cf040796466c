package rustfs.tencentcloud.component.security;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;

/** Bytes without bias, and the keys that are cut from them. */
final class KeyStream {
    static final String CAPITALS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    static final String LETTERS_AND_DIGITS = CAPITALS_AND_DIGITS + "abcdefghijklmnopqrstuvwxyz";

    private final byte[] bytes;

    KeyStream(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * Characters of an alphabet, each as likely as the others: a byte beyond the last whole multiple of the alphabet is
     * skipped, as a plain remainder would favour its first characters.
     */
    String text(String alphabet, int length) {
        int limit = 256 - 256 % alphabet.length();
        StringBuilder text = new StringBuilder(length);
        for (byte next : bytes) {
            int value = Byte.toUnsignedInt(next);
            if (value < limit && text.length() < length) {
                text.append(alphabet.charAt(value % alphabet.length()));
            }
        }
        if (text.length() < length) {
            throw new IllegalStateException("The stream of a key ran out, which 256 bytes make all but impossible");
        }
        return text.toString();
    }

    /**
     * A number from 1 to below a bound: the remainder of 384 bits, which favours none by more than 2 to the power of
     * -128 (FIPS 186-5, A.2.1).
     */
    BigInteger scalar(BigInteger bound) {
        return new BigInteger(1, Arrays.copyOf(bytes, 48))
                .mod(bound.subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
    }

    String base64(int length) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, length));
    }
}
