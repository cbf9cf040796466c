package rustfs.tencentcloud.component.security;

import rustfs.tencentcloud.settings.KeyGenerationSettings;

/** A key of the cluster that is derived from the secret of the stack. */
public enum DerivedKey {
    /** The access key of the root user: 20 capital letters and digits. A slash would break request signatures. */
    ACCESS_KEY("access-key", "RUSTFS_ACCESS_KEY_FILE") {
        @Override
        int generation(KeyGenerationSettings generations) {
            return generations.accessKey();
        }

        @Override
        String shape(KeyStream stream) {
            return stream.text(KeyStream.CAPITALS_AND_DIGITS, 20);
        }
    },
    /** The secret key of the root user: 40 letters and digits. */
    SECRET_KEY("secret-key", "RUSTFS_SECRET_KEY_FILE") {
        @Override
        int generation(KeyGenerationSettings generations) {
            return generations.secretKey();
        }

        @Override
        String shape(KeyStream stream) {
            return stream.text(KeyStream.LETTERS_AND_DIGITS, 40);
        }
    },
    /**
     * What the nodes know each other by: 40 letters and digits, apart from the root user's so that each can be
     * rotated.
     */
    RPC_SECRET("rpc-secret", "RUSTFS_RPC_SECRET") {
        @Override
        int generation(KeyGenerationSettings generations) {
            return generations.rpcSecret();
        }

        @Override
        String shape(KeyStream stream) {
            return stream.text(KeyStream.LETTERS_AND_DIGITS, 40);
        }
    },
    /**
     * The master key that encrypts objects: 32 bytes in Base64. Objects name no generation of it, so it has one only:
     * with another key none of them could be read.
     */
    SSE_MASTER_KEY("sse-master-key", "RUSTFS_SSE_S3_MASTER_KEY") {
        @Override
        int generation(KeyGenerationSettings generations) {
            return 1;
        }

        @Override
        String shape(KeyStream stream) {
            return stream.base64(32);
        }
    },
    /**
     * The key of the cluster's own CA, that signs the certificates of the nodes: a private key on P-256 as PEM. With
     * it goes the certificate, see {@link ClusterCa}.
     */
    CLUSTER_CA("cluster-ca", "CLUSTER_CA") {
        @Override
        int generation(KeyGenerationSettings generations) {
            return generations.clusterCa();
        }

        @Override
        String shape(KeyStream stream) {
            return ClusterCa.pem("PRIVATE KEY", PrivateKeyDer.of(stream.scalar(PrivateKeyDer.ORDER)));
        }
    };

    private final String word;
    private final String variable;

    DerivedKey(String word, String variable) {
        this.word = word;
        this.variable = variable;
    }

    /** As it stands in the names of secrets, and as the label of its derivation: never to be changed. */
    public String word() {
        return word;
    }

    /**
     * The variable of RustFS that takes the key, or with {@code _FILE} at its end the path of a file with it. That of
     * the CA's key is for the scripts of the node alone.
     */
    public String variable() {
        return variable;
    }

    abstract int generation(KeyGenerationSettings generations);

    abstract String shape(KeyStream stream);
}
