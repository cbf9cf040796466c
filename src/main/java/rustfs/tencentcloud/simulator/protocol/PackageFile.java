package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import rustfs.tencentcloud.simulator.value.Json;

/** The package schema as a file: GetSchema hands it out as it is. */
final class PackageFile {
    static final String NAME = "tencentcloud";

    private PackageFile() {}

    static String read() {
        try (InputStream stream = Json.stream("schema/tencentcloud.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
