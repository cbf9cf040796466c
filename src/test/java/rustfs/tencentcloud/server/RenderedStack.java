package rustfs.tencentcloud.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.stacks.StackFixture;

/** What a stack declares of its nodes, as the cloud would be told of it. */
final class RenderedStack {
    private final Recording recording;

    private RenderedStack(Recording recording) {
        this.recording = recording;
    }

    /** A machine with the number of its data disks. */
    record Node(String name, String hostName, String address, int disks, String userData) {}

    static RenderedStack of(StackYaml yaml) {
        return new RenderedStack(StackFixture.record(yaml));
    }

    /** The nodes, by the names of their machines. */
    List<Node> nodes() {
        Map<String, Integer> disks = new TreeMap<>();
        for (Declared disk : recording.ofType("CbsStorage")) {
            disks.merge(disk.name().replaceFirst("-disk\\d+$", ""), 1, Integer::sum);
        }
        return recording.ofType("Instance").stream()
                .filter(machine -> disks.containsKey(machine.name()))
                .map(machine -> new Node(
                        machine.name(),
                        text(machine, "hostname"),
                        text(machine, "privateIp"),
                        disks.getOrDefault(machine.name(), 0),
                        decoded(text(machine, "userData"))))
                .toList();
    }

    /** What TAT runs on a node with a roll-out: the text of the command, with the parameters of the run in it. */
    String rollOut() {
        return command("rustfs-dev", "rustfs-dev-pool1-1");
    }

    /** What TAT runs with a command of the stack. */
    String command(String command, String invocation) {
        String content = decoded(text(recording.named("TatCommand", command), "content"));
        String parameters = text(recording.named("TatInvocationInvokeAttachment", invocation), "parameters");
        String revision = parameters.replaceFirst("^.*\":\"", "").replaceFirst("\".*$", "");
        return content.replace("{{revision}}", revision);
    }

    /** The values of SSM, by the name of the secret and its version: {@code rustfs-dev-access-key v1}. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (Declared version : recording.ofType("SsmSecretVersion")) {
            secrets.put(text(version, "secretName") + " " + text(version, "versionId"), text(version, "secretString"));
        }
        return secrets;
    }

    boolean speaksTls() {
        return rollOut().contains("https://rustfs-pool1-");
    }

    /** The certificates, in PEM, that clients trust the cluster by. */
    String certificateAuthority() {
        String content = rollOut();
        int from = content.indexOf("-----BEGIN CERTIFICATE-----");
        int end = content.lastIndexOf("-----END CERTIFICATE-----");
        return content.substring(from, end) + "-----END CERTIFICATE-----\n";
    }

    private static String text(Declared declared, String property) {
        return declared.input(property).toString();
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
