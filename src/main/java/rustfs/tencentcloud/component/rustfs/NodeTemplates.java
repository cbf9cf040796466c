package rustfs.tencentcloud.component.rustfs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import rustfs.tencentcloud.cloud.PlatformAddress;

/** The files of the program that go to every node as they are, but for facts of the cloud. */
final class NodeTemplates {
    private NodeTemplates() {}

    static String read(String file) {
        return read("rustfs", file);
    }

    /** One of the programs that speak to the cluster for an operator. */
    static String readOfTheOperator(String file) {
        return read("content", file);
    }

    private static String read(String room, String file) {
        try (InputStream stream = NodeTemplates.class.getResourceAsStream("/" + room + "/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without its file " + room + "/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@METADATA_ADDRESS@", PlatformAddress.METADATA.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
