package rustfs.tencentcloud.cloud;

import java.util.regex.Pattern;

/** The id of a certificate that is held by Tencent's SSL Certificate Service. */
public record CertificateId(String value) {
    public static final String SHAPE = "the id of a certificate in SSL Certificate Service: eight letters and digits";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{8}");

    public CertificateId {
        if (!ID.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a certificate id", SHAPE);
        }
    }

    public static CertificateId of(String value) {
        return new CertificateId(value);
    }

    /** Whether it stands for one that is still to be named: eight zeros. */
    public boolean isUnset() {
        return value.equals("00000000");
    }

    @Override
    public String toString() {
        return value;
    }
}
