package rustfs.tencentcloud.component.rustfs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.security.NodeRole.ReadableKeys;
import rustfs.tencentcloud.settings.ClusterSettings;

/**
 * The script that makes a machine a node, the same for all of them: as user data at the first boot, and as a command
 * with every roll-out. It holds names of secrets and no secret.
 */
final class NodeScript {
    /** User data as the cloud takes it, in Base64. Source: the provider's page of the instance resource. */
    static final int MOST_USER_DATA = 16 * 1024;

    /** Where a node tells the others which revision it has. */
    static final Port REVISION_PORT = Port.of(9002);

    private static final List<String> FIXED_FILES =
            List.of("node.sh", "read-secret.py", "check-mounts.sh", "rustfs.service", "rustfs-revision.service");

    private final Input input;
    private final String files;

    NodeScript(Input input) {
        this.input = input;
        this.files = configurationFiles()
                + FIXED_FILES.stream()
                        .map(file -> hereDocument(file, resource(file)))
                        .collect(Collectors.joining());
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** What a machine runs at its first boot, before it is packed. */
    String firstBoot() {
        return script("boot");
    }

    /** What a node runs with a roll-out. */
    String rollOut() {
        return script("roll-out");
    }

    /**
     * The first boot as user data: packed by gzip, as the plain text is longer than the cloud takes, and unpacked by
     * the shell, so that it does not matter whether the image's cloud-init can.
     *
     * @throws IllegalArgumentException if it is too long even so
     */
    String userData() {
        String packed = "#!/bin/bash\n# Packed by gzip for the limit of user data. To read it: base64 -d | gzip -d\n"
                + "base64 -d <<'END' | gzip -d >/root/rustfs-first-boot.sh\n"
                + Base64.getMimeEncoder(120, new byte[] {'\n'}).encodeToString(gzip(firstBoot()))
                + "\nEND\nexec bash /root/rustfs-first-boot.sh\n";
        String encoded = Base64.getEncoder().encodeToString(packed.getBytes(StandardCharsets.UTF_8));
        if (encoded.length() > MOST_USER_DATA) {
            throw new IllegalArgumentException("The user data of a node has " + encoded.length()
                    + " characters in Base64 and the cloud takes " + MOST_USER_DATA
                    + ": the cluster has too many nodes for it");
        }
        return encoded;
    }

    private String script(String mode) {
        return "#!/bin/bash\nset -euo pipefail\nmkdir -p /usr/local/lib/rustfs\ncd /usr/local/lib/rustfs\n"
                + files
                + hereDocument("revision.conf", "REVISION=" + revision() + "\n")
                + "exec bash node.sh " + mode + "\n";
    }

    private String configurationFiles() {
        ClusterSettings cluster = input.cluster();
        Map<String, String> environment = RustfsEnvironment.variables(input);
        return hereDocument(
                        "cluster.conf",
                        "REGION=" + input.keys().region() + "\n"
                                + "ROLE=" + input.keys().roleName() + "\n"
                                + "VERSION=" + cluster.version() + "\n"
                                + "ARTIFACT_URL='" + cluster.artifact().url() + "'\n"
                                + "ARTIFACT_SHA256=" + cluster.artifact().sha256() + "\n"
                                + "VOLUMES='" + RustfsEnvironment.volumes(input.plan()) + "'\n"
                                + "CLIENT_NAMES='" + String.join(" ", input.clientNames()) + "'\n"
                                + "REVISION_PORT=" + REVISION_PORT + "\n")
                + hereDocument(
                        "nodes",
                        lines(input.plan().nodes().stream()
                                .map(node -> node.address() + " " + node.hostName() + " " + node.disks())
                                .toList()))
                + hereDocument(
                        "secrets",
                        lines(input.keys().storedKeys().stream()
                                .map(stored ->
                                        stored.key().variable() + " " + stored.secretName() + " " + stored.versionId())
                                .toList()))
                + hereDocument(
                        "environment",
                        lines(environment.entrySet().stream()
                                .map(variable -> variable.getKey() + "=" + variable.getValue())
                                .toList()));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String hereDocument(String file, String content) {
        String end = "END_OF_" + file;
        if (content.contains(end)) {
            throw new IllegalArgumentException(file + " holds the mark of its own end");
        }
        return "cat >" + file + " <<'" + end + "'\n" + content + end + "\n";
    }

    private static String resource(String file) {
        try (InputStream stream = NodeScript.class.getResourceAsStream("/rustfs/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without its file rustfs/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@REVISION_PORT@", REVISION_PORT.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
