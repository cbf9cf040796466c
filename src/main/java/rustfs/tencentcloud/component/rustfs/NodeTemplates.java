package rustfs.tencentcloud.component.rustfs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import rustfs.tencentcloud.cloud.PlatformAddress;

/** The files under {@code rustfs/} of the program, that go to every node as they are, but for facts of the cloud. */
final class NodeTemplates {
    private NodeTemplates() {}

    static String read(String file) {
        try (InputStream stream = NodeTemplates.class.getResourceAsStream("/rustfs/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without its file rustfs/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@METADATA_ADDRESS@", PlatformAddress.METADATA.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
