package rustfs.tencentcloud.component.rustfs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.component.rustfs.Host.Outcome;
import rustfs.tencentcloud.settings.StackYaml;

/** The scripts of a node in a throw-away copy of this machine, whose disks are files behind loop devices. */
final class ThrowAwayNode {
    private static final String ARTIFACT = "https://mirror.rustfs.test/rustfs-v1.0.1.zip";
    private static final String DIGEST = "0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c";
    private static final long DISK_BYTES = 320L << 20;

    private final Path folder;
    private final Path shared;

    /** @param folder is filled with what the node asks the cloud for */
    ThrowAwayNode(Path folder) throws IOException {
        this.folder = folder;
        this.shared = folder.resolve("shared");
        Path files = Files.createDirectories(shared.resolve("files"));
        Files.write(files.resolve("rustfs.zip"), program());
        for (String script : List.of("cloud.py", "boot-twice.sh")) {
            Files.copy(Path.of("src/test/sh", script), shared.resolve(script));
        }
        layDownSecrets();
        NodeScript script = ClusterFixture.script(StackYaml.sound());
        Files.writeString(shared.resolve("first-boot.sh"), fetching(script.firstBoot()));
        Files.writeString(shared.resolve("roll-out.sh"), fetching(script.rollOut()));
    }

    /** An empty disk. */
    Path disk(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.setLength(DISK_BYTES);
        }
        return file;
    }

    /** Runs a command with the disks as vdb, vdc and so on. */
    Outcome run(List<Path> disks, String... command) {
        List<String> named = new ArrayList<>();
        for (Path disk : disks) {
            named.add("vd" + (char) ('b' + named.size()) + "=" + disk.getFileName() + "=" + disk);
        }
        List<String> whole = new ArrayList<>(List.of(
                Path.of("src/test/sh/on-disks.sh").toAbsolutePath().toString(),
                folder.toString(),
                String.join(" ", named)));
        whole.addAll(Arrays.asList(command));
        whole.add(0, "bash");
        return Host.run(folder, whole.toArray(String[]::new));
    }

    private void layDownSecrets() throws IOException {
        Path secrets = Files.createDirectories(shared.resolve("secrets"));
        for (Declared version : ClusterFixture.record(StackYaml.sound()).ofType("SsmSecretVersion")) {
            Files.writeString(
                    secrets.resolve(version.input("secretName").toString()),
                    version.input("secretString").toString());
        }
    }

    private String fetching(String script) throws IOException {
        return script.replace(ARTIFACT, "http://127.0.0.1:8080/rustfs.zip")
                .replace(DIGEST, digest(Files.readAllBytes(shared.resolve("files/rustfs.zip"))));
    }

    private static byte[] program() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("rustfs"));
            zip.write("#!/bin/sh\nexec sleep 1000\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
