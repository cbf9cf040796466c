package rustfs.tencentcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with what is expected to be rendered, written anew with {@code -Dgolden.update=true} and read in review. */
public final class Golden {
    private Golden() {}

    public static void assertMatches(Path file, String rendered) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, rendered);
            }
            assertThat(rendered)
                    .as("%s, written anew with -Dgolden.update=true", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
