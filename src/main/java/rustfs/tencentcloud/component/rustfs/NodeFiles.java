package rustfs.tencentcloud.component.rustfs;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.settings.ArtifactSettings;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.MetricsSettings;

/** What stands in the directory of the scripts on every node: the files that describe its state, and the scripts. */
final class NodeFiles {
    private static final Pattern COMMENT = Pattern.compile("(?m)^ *#(?!!).*\n");

    /** What makes a node of the cluster. */
    private static final List<String> FIRST_BOOT = List.of(
            "node.sh",
            "steps.sh",
            "system.sh",
            "disks.sh",
            "program.sh",
            "secrets.sh",
            "certificate.sh",
            "service.sh",
            "tencent_api.py",
            "read-secret.py",
            "check-mounts.sh",
            "metadata-guard.sh",
            "rustfs.service",
            "rustfs-metadata-guard.service");

    /** What watches it, and need not be there before. */
    private static final List<String> ROLL_OUT = List.of(
            "roll-out.sh",
            "upkeep.sh",
            "telemetry.sh",
            "health.py",
            "ship-logs.py",
            "collector.yaml",
            "rustfs-logs.service",
            "rustfs-metrics.service",
            "rustfs-health.service",
            "rustfs-certificate.service",
            "rustfs-certificate.timer");

    /** What an operator asks the cluster by, and starts things with. */
    private static final List<String> OPERATOR = List.of("operate.py", "server.py", "signature.py", "documents.py");

    private NodeFiles() {}

    /**
     * Names and contents, in the order in which they are written. The scripts come without their comments, for which
     * user data has no room; the roll-out that follows brings them with.
     */
    static Map<String, String> ofFirstBoot(NodeScript.Input input) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("cluster.conf", clusterConf(input));
        files.put("pools", lines(input.plan().pools().stream().map(PoolLine::of)));
        files.put(
                "secrets",
                lines(input.keys().storedKeys().stream()
                        .map(stored ->
                                stored.key().variable() + " " + stored.secretName() + " " + stored.versionId())));
        files.put(
                "environment",
                lines(RustfsEnvironment.variables(input).entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())));
        FIRST_BOOT.forEach(file ->
                files.put(file, COMMENT.matcher(NodeTemplates.read(file)).replaceAll("")));
        return files;
    }

    static Map<String, String> ofRollOut(NodeScript.Input input) {
        Map<String, String> files = new LinkedHashMap<>(ofFirstBoot(input));
        FIRST_BOOT.forEach(file -> files.put(file, NodeTemplates.read(file)));
        files.put("telemetry.conf", telemetryConf(input.cluster().metrics()));
        ROLL_OUT.forEach(file -> files.put(file, NodeTemplates.read(file)));
        OPERATOR.forEach(file -> files.put(file, NodeTemplates.readOfTheOperator(file)));
        return files;
    }

    /** Read by the shell, so every value that is not a plain word is quoted; settings hold no quotes. */
    private static String clusterConf(NodeScript.Input input) {
        ClusterSettings cluster = input.cluster();
        return lines(Stream.of(
                "REGION=" + input.keys().region(),
                "ROLE=" + input.keys().roleName(),
                "VERSION=" + cluster.version(),
                "SCHEME=" + RustfsEnvironment.scheme(cluster.tls()),
                "CLIENT_NAMES='" + String.join(" ", input.clientNames()) + "'",
                "TIME_SERVERS='" + String.join(" ", PlatformAddress.TIME_SERVERS) + "'",
                "ARTIFACT_URLS='" + addresses(cluster.artifact()) + "'",
                "ARTIFACT_SHA256=" + cluster.artifact().sha256(),
                "VOLUMES='" + RustfsEnvironment.volumes(input.plan(), cluster.tls()) + "'",
                "HEALTH_PORT=" + NodeScript.HEALTH_PORT));
    }

    private static String telemetryConf(@Nullable MetricsSettings metrics) {
        return metrics == null
                ? ""
                : lines(Stream.of(
                        "COLLECTOR_URLS='" + addresses(metrics.collector()) + "'",
                        "COLLECTOR_SHA256=" + metrics.collector().sha256()));
    }

    private static String addresses(ArtifactSettings artifact) {
        return Stream.concat(artifact.mirrors().stream(), Stream.of(artifact.url()))
                .map(URI::toASCIIString)
                .map(address -> address.replace("'", "%27"))
                .collect(Collectors.joining(" "));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
