package rustfs.tencentcloud.component.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Read and checked by the JDK's own classes, which had no part in making it. */
class ClusterCaTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final ClusterCa second = new ClusterCa("c", SECRET, 2);

    @Nested
    class Certificate {
        private final X509Certificate certificate = certificates(second).get(0);

        @Test
        void isThatOfACaThatSignsNoOtherCa() {
            assertThat(certificate.getBasicConstraints()).isZero();
            assertThat(certificate.getKeyUsage())
                    .containsExactly(false, false, false, false, false, true, true, false, false);
            assertThat(certificate.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.19", "2.5.29.15");
        }

        @Test
        void signsItself() throws Exception {
            certificate.verify(certificate.getPublicKey());
            assertThat(certificate.getSubjectX500Principal())
                    .isEqualTo(certificate.getIssuerX500Principal())
                    .hasToString("CN=c cluster CA 2");
        }

        @Test
        void belongsToTheKeyThatGoesWithIt() throws Exception {
            byte[] der = Base64.getMimeDecoder()
                    .decode(second.forNodes().split("-----")[2].strip());
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der)));
            signature.update(new byte[] {1, 2, 3});
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(new byte[] {1, 2, 3});

            assertThat(signature.verify(signed)).isTrue();
        }
    }

    @Nested
    class Trust {
        @Test
        void isInTheGenerationThatSignsAndInThoseBesideIt() {
            assertThat(names(second)).containsExactly("CN=c cluster CA 2", "CN=c cluster CA 1", "CN=c cluster CA 3");
        }

        @Test
        void hasNothingBeforeTheFirst() {
            assertThat(names(new ClusterCa("c", SECRET, 1))).containsExactly("CN=c cluster CA 1", "CN=c cluster CA 2");
        }

        /** So a node of the old generation and one of the new trust each other while a rotation is under way. */
        @Test
        void outlivesARotation() {
            ClusterCa third = new ClusterCa("c", SECRET, 3);

            assertThat(certificates(second)).contains(certificates(third).get(0));
            assertThat(certificates(third)).contains(certificates(second).get(0));
        }

        private static List<String> names(ClusterCa ca) {
            return certificates(ca).stream()
                    .map(certificate -> certificate.getSubjectX500Principal().toString())
                    .toList();
        }
    }

    /** Another byte would be a change of SSM and of the stack's output in every preview. */
    @Test
    void hasTheSameBytesWheneverItIsMade() {
        assertThat(new ClusterCa("c", SECRET, 2).forNodes()).isEqualTo(second.forNodes());
        assertThat(second.trusted()).contains("""
                MAoGCCqGSM49BAMCA0kAMEYCIQCr/AVrpK5k10zD4ZOUPdYa5Zp5BA0jG2q3vJq4
                VsxujAIhAM/6hyyzZig8OoYsioGCq8dcCpcxXxgGSA7VAqgM2WG1
                -----END CERTIFICATE-----
                """);
    }

    @Test
    void isAnotherForAnotherSecret() {
        assertThat(new ClusterCa("c", SECRET + "0", 2).trusted()).isNotEqualTo(second.trusted());
    }

    /** A number whose first byte is zero, or whose first bit would make it negative, keeps its 32 bytes. */
    @Test
    void theKeyHasAlwaysTheSameLength() {
        assertThat(PrivateKeyDer.of(BigInteger.ONE)).hasSize(67).endsWith(0, 0, 1);
        assertThat(PrivateKeyDer.of(PrivateKeyDer.ORDER.subtract(BigInteger.ONE)))
                .hasSize(67)
                .endsWith(0x25, 0x50);
    }

    @SuppressWarnings("unchecked")
    private static List<X509Certificate> certificates(ClusterCa ca) {
        try {
            return List.copyOf((Collection<X509Certificate>) CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(ca.trusted().getBytes(StandardCharsets.US_ASCII))));
        } catch (CertificateException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
