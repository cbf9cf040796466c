package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.settings.StackYaml;

/**
 * A machine becomes a node in a throw-away copy of this one, by the very scripts that it gets: the first boot, the
 * roll-out that follows, and the same again. Only systemd is a stand-in; all else is real.
 */
@Tag("host")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeRootHostTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String FACTS = """
            openssl x509 -noout -checkhost rustfs-pool1-1 -checkip 10.20.52.2 -in /etc/rustfs/tls/rustfs_cert.pem
            openssl verify -purpose sslserver -CAfile /etc/rustfs/tls/ca.crt /etc/rustfs/tls/rustfs_cert.pem
            openssl x509 -noout -ext subjectAltName,basicConstraints -in /etc/rustfs/tls/rustfs_cert.pem
            stat -c '%n %a %U:%G' /etc/rustfs/ca/ca.pem /etc/rustfs/secrets/* /etc/default/rustfs
            grep -c rustfs-pool1- /etc/hosts
            grep ^server /etc/chrony/chrony.conf | head -n 1
            cat /etc/updatedb.conf
            tail -n 1 /etc/default/rustfs
            sh /usr/local/bin/rustfs
            . /usr/local/lib/rustfs/cluster.conf
            nft list table ip rustfs_metadata 2>/dev/null | grep -c 169.254.0.23 || true
            """;

    private String output = "";

    @BeforeAll
    void bootsAndRollsOutTwice(@TempDir Path folder) throws Exception {
        Host.needsRootOfLinux();
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.createDirectories(shared.resolve("files"));
        Files.createDirectories(shared.resolve("secrets"));
        for (Declared version : ClusterFixture.record(StackYaml.sound()).ofType("SsmSecretVersion")) {
            Files.writeString(
                    shared.resolve("secrets/" + version.input("secretName")), (String) version.input("secretString"));
        }
        Files.writeString(shared.resolve("files/other.zip"), "another file");
        String digest = zip(shared.resolve("files/rustfs.zip"));
        NodeScript script = ClusterFixture.script(StackYaml.sound(), "*.s3.studio.test");
        Files.writeString(shared.resolve("first-boot.sh"), fromHere(script.firstBoot(), digest));
        Files.writeString(shared.resolve("roll-out.sh"), fromHere(script.rollOut(), digest));
        Files.writeString(shared.resolve("facts.sh"), FACTS);
        Files.copy(HERE.resolve("src/test/sh/cloud.py"), shared.resolve("cloud.py"));
        StringBuilder disks = new StringBuilder();
        for (String name : List.of("b", "c", "d", "e")) {
            Path file = folder.resolve(name + ".img");
            try (RandomAccessFile blank = new RandomAccessFile(file.toString(), "rw")) {
                blank.setLength(320L * 1024 * 1024);
            }
            // The serials are in another order than the devices.
            disks.append("vd" + name + "=serial-" + ('z' - name.charAt(0)) + "=" + file + " ");
        }
        output = Host.run(
                        folder,
                        HERE + "/src/test/sh/on-disks.sh",
                        folder.toString(),
                        disks.toString(),
                        "/mnt/scripts/boot-twice.sh",
                        "bash",
                        "/mnt/shared/facts.sh")
                .output();
    }

    @Test
    void startsTheServiceAtTheFirstBoot() {
        assertThat(part("boot"))
                .contains("rustfs-node: formatting /dev/vde as RUSTFS0", "restart rustfs.service\n")
                .contains("other.zip does not have the digest of the settings; it is not installed");
    }

    @Test
    void addsWhatKeepsItUpWithTheRollOutAndRestartsNothing() {
        assertThat(part("roll-out"))
                .contains("restart rustfs-health.service\n", "start rustfs-certificate.timer\n")
                .doesNotContain("restart rustfs.service");
    }

    @Test
    void changesNothingTheSecondTime() {
        assertThat(part("again"))
                .matches("(?s)\\n?rustfs-node: revision [0-9a-f]{16} is in place\\nnothing changed\\n");
    }

    @Test
    void hasACertificateForEveryNameOfItThatIsNoCa() {
        assertThat(part("facts"))
                .contains("does match certificate", "rustfs_cert.pem: OK", "CA:FALSE")
                .contains("DNS:rustfs-pool1-1, DNS:localhost, DNS:*.s3.studio.test")
                .contains("IP Address:10.20.52.2, IP Address:127.0.0.1")
                .doesNotContain("NOT match");
    }

    @Test
    void keepsItsSecretsToThoseWhoNeedThem() {
        assertThat(part("facts"))
                .contains("/etc/rustfs/ca/ca.pem 400 root:root\n")
                .contains("/etc/rustfs/secrets/RUSTFS_ACCESS_KEY_FILE 400 rustfs:rustfs\n")
                .contains("/etc/rustfs/secrets/environment 400 root:root\n")
                .contains("/etc/default/rustfs 640 root:rustfs\n");
    }

    @Test
    void isSetUpAsANode() {
        assertThat(part("facts"))
                .contains("\n6\n")
                .contains("server time1.tencentyun.com iburst\n")
                .contains("PRUNEPATHS=\"/data /tmp /var/spool\"\n")
                .contains("RUSTFS_LOCAL_ENDPOINT_HOST=rustfs-pool1-1\n")
                .contains("this is rustfs\n");
    }

    private String part(String name) {
        assertThat(output).contains("== " + name + "\n");
        return output.split("== " + name + "\n")[1].split("== ")[0];
    }

    /** A mirror that has nothing, one that has another file, and the source. */
    private static String fromHere(String script, String digest) {
        String from = "http://127.0.0.1:8080/";
        return script.replaceAll(
                        "ARTIFACT_URLS=.*",
                        "ARTIFACT_URLS='" + from + "none.zip " + from + "other.zip " + from + "rustfs.zip'")
                .replaceAll("ARTIFACT_SHA256=.*", "ARTIFACT_SHA256=" + digest);
    }

    private static String zip(Path file) throws Exception {
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("rustfs"));
            zip.write("echo this is rustfs\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
