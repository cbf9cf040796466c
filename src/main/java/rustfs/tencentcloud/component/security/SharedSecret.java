package rustfs.tencentcloud.component.security;

import rustfs.tencentcloud.settings.ClusterSecret;

/**
 * A secret of the content of a cluster, as it is kept in SSM. It does not print its value.
 *
 * @param secretName in SSM
 * @param versionId another one is another value; it does not tell the value
 */
public record SharedSecret(String secretName, String versionId, String value) {
    /** The secret key of an account of the cluster, derived from the secret of the stack. */
    public static SharedSecret derived(ClusterSecret secret, String secretName, Account account) {
        String label = "content/" + account.name() + "/" + account.generation();
        return new SharedSecret(
                secretName, "v" + account.generation(), KeyDerivation.secretKey(secret.reveal(), label));
    }

    /** What somebody else gave out. */
    public static SharedSecret given(ClusterSecret secret, String secretName, String value) {
        return new SharedSecret(secretName, "v" + KeyDerivation.fingerprint(secret.reveal(), value), value);
    }

    /** An account of the cluster, and which of its keys. */
    public record Account(String name, int generation) {}

    @Override
    public String toString() {
        return secretName + " " + versionId;
    }
}
