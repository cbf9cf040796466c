package rustfs.tencentcloud.component.security;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The CA of a cluster. Its nodes trust the generation that signs, the one before and the one after: so when the
 * generation is raised by one, nodes that have changed and nodes that have not trust each other all the while, and a
 * second raise ends the trust in the first. All of it follows from the secret of the stack, so that every preview has
 * the same bytes.
 */
final class ClusterCa {
    private final String cluster;
    private final String secret;
    private final int generation;

    ClusterCa(String cluster, String secret, int generation) {
        this.cluster = cluster;
        this.secret = secret;
        this.generation = generation;
    }

    /** What a node needs to sign its own certificate: the key, its certificate, and what else it trusts, as PEM. */
    String forNodes() {
        return KeyDerivation.derive(secret, DerivedKey.CLUSTER_CA, generation) + trusted();
    }

    /** The certificates to be trusted, as PEM: the signing one first. They are public. */
    String trusted() {
        return IntStream.of(generation, generation - 1, generation + 1)
                .filter(number -> number > 0)
                .mapToObj(this::certificate)
                .collect(Collectors.joining());
    }

    private String certificate(int number) {
        BigInteger key =
                KeyDerivation.stream(secret, DerivedKey.CLUSTER_CA, number).scalar(PrivateKeyDer.ORDER);
        return pem("CERTIFICATE", new CaCertificate(cluster + " cluster CA " + number, key).der(number));
    }

    static String pem(String what, byte[] der) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END " + what + "-----\n";
    }
}
