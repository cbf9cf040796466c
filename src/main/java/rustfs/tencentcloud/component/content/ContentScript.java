package rustfs.tencentcloud.component.content;

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
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The script that runs the job on a node: it lays the files of the job beside the wanted state and starts it. The
 * wanted state stands in it as it is, to be read in the console; the programs are packed, as TAT takes 64 KB.
 */
final class ContentScript {
    /** A limit of TAT for a command in Base64. */
    static final int MOST_CONTENT = 64 * 1024;

    private static final String FOLDER = "/usr/local/lib/rustfs-content";
    private static final String END = "END_OF_SETTINGS";
    private static final List<String> FILES = List.of(
            "/content/apply.py",
            "/content/server.py",
            "/content/signature.py",
            "/content/documents.py",
            "/content/changes.py",
            "/content/access.py",
            "/content/targets.py",
            "/content/buckets.py",
            "/content/replication.py",
            "/rustfs/tencent_api.py",
            "/rustfs/read-secret.py");

    private final String wanted;
    private final String nodeRevision;
    private final String programs;

    /** @param nodeRevision what the node has to have before the job begins */
    ContentScript(String wanted, String nodeRevision) {
        this.wanted = wanted;
        this.nodeRevision = nodeRevision;
        this.programs = FILES.stream().map(ContentScript::hereDocument).collect(Collectors.joining());
    }

    /** Names the wanted state and the job; another revision is another run. */
    String revision() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((wanted + programs).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** @throws IllegalArgumentException if it is longer than TAT takes */
    String text() {
        String text = "#!/bin/bash\nset -euo pipefail\numask 077\nmkdir -p " + FOLDER + " /var/lib/rustfs\ncd " + FOLDER
                + "\ncat >settings.json <<'" + END + "'\n" + wanted + END + "\n"
                + "base64 -d <<'END' | gzip -d | bash\n"
                + Base64.getMimeEncoder(120, new byte[] {'\n'}).encodeToString(gzip(programs)) + "\nEND\n"
                + "exec python3 apply.py --revision " + nodeRevision + "\n";
        int length = 4 * ((text.getBytes(StandardCharsets.UTF_8).length + 2) / 3);
        if (wanted.contains(END) || wanted.contains("{{") || length > MOST_CONTENT) {
            throw new IllegalArgumentException("The settings of the content cannot be handed to a node: they are "
                    + length + " characters in Base64 and TAT takes " + MOST_CONTENT
                    + ", or hold the mark of their end "
                    + "or of a parameter");
        }
        return text;
    }

    private static String hereDocument(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return "cat >" + name + " <<'END_OF_FILE'\n" + resource(file) + "END_OF_FILE\n";
    }

    private static String resource(String file) {
        try (InputStream stream = ContentScript.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without its file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
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
