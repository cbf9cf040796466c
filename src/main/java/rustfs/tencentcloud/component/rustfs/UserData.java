package rustfs.tencentcloud.component.rustfs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import rustfs.tencentcloud.cloud.PlatformAddress;

/**
 * What a machine is told at its first boot: a document for cloud-init with the script of the node, packed by gzip,
 * which cloud-init has always unpacked within a document. Whether it unpacks user data that is packed as a whole
 * depends on where the image has it from, and xz it does not know.
 */
final class UserData {
    /** In Base64. Source: the provider's page of the instance resource. */
    static final int MOST_CHARACTERS = 16 * 1024;

    private static final String DOCUMENT = """
            #cloud-config
            # Makes this machine a node of a RustFS cluster. To read the script: zcat of the Base64 below.
            manage_etc_hosts: false
            ntp:
              enabled: true
              ntp_client: chrony
              servers: [@SERVERS@]
            write_files:
              - path: /usr/local/lib/rustfs/first-boot.sh
                permissions: '0700'
                encoding: gz+b64
                content: @SCRIPT@
            runcmd:
              - [bash, /usr/local/lib/rustfs/first-boot.sh]
            """;

    private final String document;
    private final String encoded;

    /** @throws IllegalArgumentException if it is longer than the cloud takes */
    UserData(NodeScript script) {
        this.document = DOCUMENT.replace("@SERVERS@", String.join(", ", PlatformAddress.TIME_SERVERS))
                .replace("@SCRIPT@", packed(script.firstBoot()));
        this.encoded = Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
        if (characters() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("The user data of a node has " + characters()
                    + " characters in Base64 and the cloud takes " + MOST_CHARACTERS
                    + ": the cluster has too many pools or names of clients for it");
        }
    }

    /** As cloud-init reads it. */
    String document() {
        return document;
    }

    /** As the cloud takes it. */
    String encoded() {
        return encoded;
    }

    /** How long it is as the cloud counts it; known since it was made. */
    int characters() {
        return encoded.length();
    }

    /** In Base64, as YAML holds no bytes. */
    static String packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
