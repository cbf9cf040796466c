package rustfs.tencentcloud.component.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.settings.StackYaml;

/** The job as a node runs it: unpacked from the command, against the stand-ins for RustFS, metadata and SSM. */
final class JobRun implements AutoCloseable {
    private final Path folder;
    private final FakeRustfs rustfs = new FakeRustfs();
    private final FakeSecrets secrets = new FakeSecrets();

    /** How it ended, and what it printed. */
    record Outcome(int status, String output) {
        List<String> lines() {
            return output.lines().toList();
        }

        /** What it said that it changed. */
        List<String> changes() {
            return lines().stream()
                    .filter(line -> line.startsWith("changed: "))
                    .map(line -> line.substring("changed: ".length()))
                    .toList();
        }
    }

    JobRun(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("state/revision"));
        Files.writeString(folder.resolve("state/revision/revision"), "node-revision\n");
        Files.writeString(folder.resolve("access"), FakeRustfs.ACCESS_KEY);
        Files.writeString(folder.resolve("secret"), FakeRustfs.SECRET_KEY);
        Files.writeString(
                folder.resolve("environment"),
                "RUSTFS_VOLUMES=\"http://rustfs-pool1-{1...4}:9000/data/rustfs{0...1}\"\n"
                        + "RUSTFS_ADDRESS=:" + rustfs.port() + "\n"
                        + "RUSTFS_ACCESS_KEY_FILE=" + folder.resolve("access") + "\n"
                        + "RUSTFS_SECRET_KEY_FILE=" + folder.resolve("secret") + "\n"
                        + "RUSTFS_LOCAL_ENDPOINT_HOST=127.0.0.1\n");
    }

    FakeRustfs rustfs() {
        return rustfs;
    }

    FakeSecrets secrets() {
        return secrets;
    }

    Path state() {
        return folder.resolve("state");
    }

    Path sentSecrets() {
        return state().resolve("sent-secrets.json");
    }

    /** Unpacks the command for a stack and runs the job, with arguments of its own after those of the command. */
    Outcome of(StackYaml yaml, String... arguments) throws IOException, InterruptedException {
        secrets.put(new ContentSecrets(ContentYaml.NAME, yaml.bind()).all());
        return withoutNewSecrets(yaml, arguments);
    }

    /** The same with the secrets that are there. */
    Outcome withoutNewSecrets(StackYaml yaml, String... arguments) throws IOException, InterruptedException {
        String text = new ContentScript(ContentYaml.wanted(yaml).json(), "node-revision").text();
        int last = text.lastIndexOf("exec ");
        String here = text.substring(0, last)
                .replace(
                        "/usr/local/lib/rustfs-content",
                        folder.resolve("program").toString())
                .replace("/var/lib/rustfs", state().toString());
        Outcome unpacked = run(List.of("bash", "-c", here));
        if (unpacked.status() != 0) {
            return unpacked;
        }
        List<String> command = new ArrayList<>(
                List.of(text.substring(last + "exec ".length()).strip().split(" ")));
        command.addAll(
                List.of("--environment", folder.resolve("environment").toString(), "--state", state().toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    @Override
    public void close() {
        rustfs.close();
        secrets.close();
    }

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        Path program = Files.createDirectories(folder.resolve("program"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(program.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "RUSTFS_METADATA",
                        secrets.address(),
                        "RUSTFS_SSM",
                        secrets.address(),
                        "RUSTFS_ATTEMPTS",
                        "1",
                        "RUSTFS_PAUSE_SECONDS",
                        "0"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
