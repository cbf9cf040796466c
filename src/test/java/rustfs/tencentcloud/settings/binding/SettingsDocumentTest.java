package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Written anew with {@code -Dgolden.update=true}. */
class SettingsDocumentTest {
    private static final Path PAGE = Path.of("docs", "settings.md");

    @Test
    void thePageIsWhatTheRecordsSay() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, SettingsDocument.text());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(SettingsDocument.text());
    }
}
