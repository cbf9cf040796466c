package rustfs.tencentcloud.component.rustfs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.security.NodeRole.ReadableKeys;
import rustfs.tencentcloud.settings.ClusterSettings;

/**
 * The script that makes a machine a node, the same for all of them: it lays down the files of the node and runs them.
 * It holds names of secrets and no secret.
 */
final class NodeScript {
    /** Where a node tells the others which revision it has, and the load balancer whether it is ready. */
    static final Port HEALTH_PORT = Port.of(9002);

    /**
     * The newest script wins: it says that it is there, waits for the one at work, and lays down its files only then. A
     * file is replaced whole, and only if it differs.
     */
    private static final String HEAD = """
            #!/bin/bash
            set -euo pipefail
            mkdir -p /usr/local/lib/rustfs
            cd /usr/local/lib/rustfs
            echo @REVISION@ >/run/rustfs-node.wanted
            exec 9>/run/rustfs-node.lock
            flock 9
            put() { cat >"$1.new"; if cmp -s "$1.new" "$1"; then rm "$1.new"; else mv "$1.new" "$1"; fi; }
            """;

    /** What the command tells its script is kept, so that it can be run again by hand. */
    private static final String TELEMETRY = """
            printf "%s='%s'\\n" LOG_TOPIC "${LOG_TOPIC:-}" METRICS "${METRICS:-}" | put roll-out.conf
            """;

    private final Map<String, String> firstBoot;
    private final Map<String, String> rollOut;
    private final String revision;

    NodeScript(Input input) {
        this.firstBoot = NodeFiles.ofFirstBoot(input);
        this.rollOut = Collections.unmodifiableMap(NodeFiles.ofRollOut(input));
        this.revision = digest(laidDown(rollOut));
    }

    /**
     * All that the script depends on.
     *
     * @param clientNames the names by which clients speak to the nodes, beside those that the nodes have themselves
     */
    record Input(ReadableKeys keys, ClusterSettings cluster, NodePlan plan, List<String> clientNames) {
        Input {
            clientNames = List.copyOf(clientNames);
        }
    }

    /** Names everything that a node is configured by; another revision is another roll-out. */
    String revision() {
        return revision;
    }

    /** All files that it lays down by the time of the first roll-out, by their names. */
    Map<String, String> files() {
        return rollOut;
    }

    /** What a machine runs at its first boot. */
    String firstBoot() {
        return script(firstBoot, "", "boot");
    }

    /** What a node runs with a roll-out. */
    String rollOut() {
        return script(rollOut, TELEMETRY, "roll-out");
    }

    private String script(Map<String, String> files, String after, String mode) {
        return HEAD.replace("@REVISION@", revision)
                + laidDown(files)
                + hereDocument("revision.conf", "REVISION=" + revision + "\n")
                + after
                + "exec bash node.sh " + mode + "\n";
    }

    private static String laidDown(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> hereDocument(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
    }

    private static String hereDocument(String file, String content) {
        String end = "END_OF_" + file;
        if (content.contains(end)) {
            throw new IllegalArgumentException(file + " holds the mark of its own end");
        }
        return "put " + file + " <<'" + end + "'\n" + content + end + "\n";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
