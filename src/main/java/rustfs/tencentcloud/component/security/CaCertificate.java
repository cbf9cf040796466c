package rustfs.tencentcloud.component.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;

/**
 * A certificate that signs itself and the leaves of nodes, and no other CA: ECDSA on P-256 with SHA-256. Dates, serial
 * and signature are fixed, so that the same key gives the same bytes.
 */
final class CaCertificate {
    /** It is not renewed but rotated: its life is that of the longest cluster. */
    private static final Instant BEGINS = Instant.parse("2025-01-01T00:00:00Z");

    private static final Instant ENDS = Instant.parse("2049-12-31T23:59:59Z");

    private static final ECNamedDomainParameters CURVE =
            new ECNamedDomainParameters(SECObjectIdentifiers.secp256r1, CustomNamedCurves.getByName("secp256r1"));

    private final X500Name name;
    private final ECPrivateKeyParameters key;

    CaCertificate(String commonName, BigInteger key) {
        this.name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .build();
        this.key = new ECPrivateKeyParameters(key, CURVE);
    }

    byte[] der(int serial) {
        try {
            SubjectPublicKeyInfo publicKey = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                    new ECPublicKeyParameters(CURVE.getG().multiply(key.getD()), CURVE));
            byte[] keyBytes = publicKey.getPublicKeyData().getBytes();
            return new X509v3CertificateBuilder(
                            name, BigInteger.valueOf(serial), Date.from(BEGINS), Date.from(ENDS), name, publicKey)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(sha256(keyBytes)))
                    .build(new Signer())
                    .getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** Signs with a number that follows from key and text (RFC 6979), where others take a random one. */
    private final class Signer implements ContentSigner {
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        }

        @Override
        public OutputStream getOutputStream() {
            return text;
        }

        @Override
        public byte[] getSignature() {
            ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
            signer.init(true, key);
            BigInteger[] signature = signer.generateSignature(sha256(text.toByteArray()));
            try {
                return StandardDSAEncoding.INSTANCE.encode(CURVE.getN(), signature[0], signature[1]);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
