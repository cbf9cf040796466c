package rustfs.tencentcloud.component.security;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.SsmSecret;
import com.pulumi.tencentcloud.SsmSecretArgs;
import com.pulumi.tencentcloud.SsmSecretVersion;
import com.pulumi.tencentcloud.SsmSecretVersionArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.ClusterSecret;
import rustfs.tencentcloud.settings.KeyGenerationSettings;
import rustfs.tencentcloud.settings.TlsSettings;

/**
 * The keys of the cluster, derived from the secret of the stack and kept in SSM, where its nodes read them. Each is a
 * secret of its own with a version for each generation.
 */
public final class ClusterKeys extends ComponentResource {
    private final @Nullable ClusterCa ca;
    private final List<StoredKey> storedKeys = new ArrayList<>();
    private final List<Resource> versions = new ArrayList<>();

    /** Where a key is kept, without the key. */
    public record StoredKey(DerivedKey key, String secretName, String versionId) {}

    /**
     * What the keys are made of.
     *
     * @param tls whether the cluster has a CA of its own
     */
    public record Source(ClusterSecret secret, KeyGenerationSettings generations, TlsSettings tls) {}

    public ClusterKeys(String name, Source source, Map<String, String> tags, ComponentResourceOptions options) {
        super("rustfs:security:ClusterKeys", name, options);
        ca = source.tls().enabled()
                ? new ClusterCa(
                        name, source.secret().reveal(), source.generations().clusterCa())
                : null;
        for (DerivedKey key : DerivedKey.values()) {
            if (key == DerivedKey.CLUSTER_CA && ca == null) {
                continue;
            }
            int generation = key.generation(source.generations());
            StoredKey stored = new StoredKey(key, name + "-" + key.word(), "v" + generation);
            storedKeys.add(stored);
            String value = key == DerivedKey.CLUSTER_CA && ca != null
                    ? ca.forNodes()
                    : KeyDerivation.derive(source.secret().reveal(), key, generation);
            declare(stored, value, tags);
        }
        registerOutputs(Map.of());
    }

    /** The certificates by which clients trust the nodes, as PEM; null without TLS. They are public. */
    public @Nullable String trustedCertificates() {
        return ca == null ? null : ca.trusted();
    }

    public List<StoredKey> storedKeys() {
        return List.copyOf(storedKeys);
    }

    List<Resource> versions() {
        return List.copyOf(versions);
    }

    private void declare(StoredKey stored, String value, Map<String, String> tags) {
        SsmSecret secret = new SsmSecret(
                stored.secretName(),
                SsmSecretArgs.builder()
                        .secretName(stored.secretName())
                        .description("Derived by Pulumi; made anew from the secret of the stack when it is lost")
                        .isEnabled(true)
                        // For the same reason it needs no time for a change of mind, which would only block its name.
                        .recoveryWindowInDays(0.0)
                        .tags(tags)
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .deleteBeforeReplace(true)
                        .build());
        versions.add(new SsmSecretVersion(
                stored.secretName() + "-" + stored.versionId(),
                SsmSecretVersionArgs.builder()
                        .secretName(secret.secretName())
                        .versionId(stored.versionId())
                        .secretString(Output.ofSecret(value))
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .additionalSecretOutputs("secretString")
                        .build()));
    }
}
