package rustfs.tencentcloud.component.security;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;

/** A private key on the curve P-256 as DER: PKCS #8 by RFC 5208 and 5915, without the public key, which follows. */
final class PrivateKeyDer {
    /** Of the curve's group (SEC 2, secp256r1): a private key lies below it. */
    static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private static final int BYTES = 32;
    private static final String BEFORE_THE_NUMBER =
            "3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420";

    private PrivateKeyDer() {}

    static byte[] of(BigInteger number) {
        byte[] head = HexFormat.of().parseHex(BEFORE_THE_NUMBER);
        byte[] der = Arrays.copyOf(head, head.length + BYTES);
        byte[] magnitude = number.toByteArray();
        int sign = magnitude.length > BYTES ? 1 : 0;
        int length = magnitude.length - sign;
        System.arraycopy(magnitude, sign, der, der.length - length, length);
        return der;
    }
}
