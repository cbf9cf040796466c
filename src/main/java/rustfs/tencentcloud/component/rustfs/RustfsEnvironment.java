package rustfs.tencentcloud.component.rustfs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.security.ClusterKeys.StoredKey;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.Origin;
import rustfs.tencentcloud.settings.TlsSettings;

/**
 * The variables that RustFS reads, the same on every node: there is no configuration file. Where a value differs from
 * the default of RustFS, the reason stands beside it.
 */
final class RustfsEnvironment {
    /** What the names of buckets begin with in place of the bucket. */
    private static final String BUCKETS = "*.";

    private RustfsEnvironment() {}

    /**
     * The volumes of all pools. RustFS stores this text as the identity of a pool, so a pool's part of it never
     * changes. The braces are its ranges; a pool without them could never be joined by another.
     */
    static String volumes(NodePlan plan, TlsSettings tls) {
        return plan.pools().stream().map(pool -> volumesOf(pool, scheme(tls))).collect(Collectors.joining(" "));
    }

    static String scheme(TlsSettings tls) {
        return tls.enabled() ? "https" : "http";
    }

    private static String volumesOf(NodePlan.Pool pool, String scheme) {
        int disks = pool.settings().disks().count();
        String path = disks == 1 ? "rustfs0" : "rustfs{0..." + (disks - 1) + "}";
        return scheme + "://rustfs-" + pool.name() + "-{1..." + pool.settings().nodes() + "}:" + Port.RUSTFS_S3
                + "/data/" + path;
    }

    static Map<String, String> variables(NodeScript.Input input) {
        ClusterSettings cluster = input.cluster();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("RUSTFS_VOLUMES", '"' + volumes(input.plan(), cluster.tls()) + '"');
        variables.put("RUSTFS_ADDRESS", ":" + Port.RUSTFS_S3);
        variables.put("RUSTFS_CONSOLE_ENABLE", "true");
        variables.put("RUSTFS_CONSOLE_ADDRESS", ":" + Port.RUSTFS_CONSOLE);
        for (StoredKey stored : input.keys().storedKeys()) {
            String variable = stored.key().variable();
            if (variable.endsWith("_FILE")) {
                variables.put(variable, "/etc/rustfs/secrets/" + variable);
            }
        }
        if (cluster.tls().enabled()) {
            // RustFS does not start where this is set and holds no certificate, so a node makes its own before.
            variables.put("RUSTFS_TLS_PATH", "/etc/rustfs/tls");
            variables.put("RUSTFS_TLS_RELOAD_ENABLE", "true");
        }
        // Waits for the names of all nodes for as long as it takes, instead of giving up.
        variables.put("RUSTFS_STARTUP_TOPOLOGY_WAIT_MODE", "orchestrated");
        // Cloud disks answer over a network, and a busy one may take longer than five seconds.
        variables.put("RUSTFS_DRIVE_TIMEOUT_PROFILE", "high_latency");
        // The default for new buckets leaves small objects unsynced, and one power cut can then take several copies.
        variables.put("RUSTFS_NEW_BUCKET_DURABILITY_MODE", "strict");
        variables.put("RUSTFS_UNSUPPORTED_FS_POLICY", "fail");
        // Five minutes, the default, are too few to heal a disk.
        variables.put("RUSTFS_HEAL_TASK_TIMEOUT_SECS", "21600");
        variables.put("RUSTFS_BUFFER_PROFILE", cluster.bufferProfile().word());
        variables.put("RUSTFS_OBS_LOGGER_LEVEL", "info");
        variables.put("RUSTFS_OBS_ENVIRONMENT", "production");
        if (cluster.metrics() != null) {
            putMetrics(variables);
        }
        // What a cluster runs is decided by its settings; it need not ask the internet.
        variables.put("RUSTFS_CHECK_UPDATE", "false");
        putNames(input.clientNames(), variables);
        // Without it RustFS calls no private address, and with one mistake in it none at all.
        if (!cluster.outbound().allowOrigins().isEmpty()) {
            variables.put(
                    "RUSTFS_OUTBOUND_ALLOW_ORIGINS",
                    cluster.outbound().allowOrigins().stream()
                            .map(Origin::toString)
                            .collect(Collectors.joining(",")));
        }
        return variables;
    }

    /** To the collector on this machine. With an endpoint the log would go there alone, and not to the journal. */
    private static void putMetrics(Map<String, String> variables) {
        variables.put("RUSTFS_OBS_ENDPOINT", "http://127.0.0.1:4318");
        variables.put("RUSTFS_OBS_LOG_STDOUT_ENABLED", "true");
        variables.put("RUSTFS_OBS_LOGS_EXPORT_ENABLED", "false");
        variables.put("RUSTFS_OBS_TRACES_EXPORT_ENABLED", "false");
        variables.put("RUSTFS_OBS_PROFILING_EXPORT_ENABLED", "false");
    }

    /** Below these names a host is a bucket. Where none is set, a bucket is the start of a path alone. */
    private static void putNames(List<String> clientNames, Map<String, String> variables) {
        String domains = clientNames.stream()
                .filter(name -> name.startsWith(BUCKETS))
                .map(name -> name.substring(BUCKETS.length()))
                .collect(Collectors.joining(","));
        if (!domains.isEmpty()) {
            variables.put("RUSTFS_SERVER_DOMAINS", domains);
        }
    }
}
