package rustfs.tencentcloud.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.stacks.StackFixture;

/** What a stack declares of its nodes, as the cloud would be told of it. */
final class RenderedStack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AUTHORITY = "clusterCa";

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
        Declared declared = recording.named("TatCommand", command);
        String content = decoded(text(declared, "content"));
        Map<String, String> parameters = new TreeMap<>(parameters(text(declared, "defaultParameters")));
        Declared run = recording.named("TatInvocationInvokeAttachment", invocation);
        parameters.putAll(parameters(text(run, "parameters")));
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            content = content.replace("{{" + parameter.getKey() + "}}", parameter.getValue());
        }
        return content;
    }

    private static Map<String, String> parameters(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
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
        return recording.result().outputs().containsKey(AUTHORITY);
    }

    /** The certificates, in PEM, that clients trust the cluster by. */
    String certificateAuthority() {
        Output<?> certificates = recording.result().outputs().get(AUTHORITY);
        return String.valueOf(PulumiTest.extractValue(Objects.requireNonNull(certificates)));
    }

    private static String text(Declared declared, String property) {
        return declared.input(property).toString();
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
