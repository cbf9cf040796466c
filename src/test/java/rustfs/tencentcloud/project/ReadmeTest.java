package rustfs.tencentcloud.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of the project is so. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)|`(bin/[a-z-]+|src/[a-z/]+/)`");
    private static final Pattern PICTURE = Pattern.compile("```mermaid\\n.*?```\\n", Pattern.DOTALL);

    private final String readme = read("README.md");

    @Test
    void showsThePictureThatIsDrawnFromTheCode() {
        Matcher shown = PICTURE.matcher(readme);

        assertThat(shown.find()).isTrue();
        assertThat(read("docs/architecture.md")).contains(shown.group());
    }

    @Test
    void namesFilesThatExist() {
        Matcher link = LINK.matcher(readme);
        int links = 0;
        while (link.find()) {
            links++;
            assertThat(Path.of(link.group(1) == null ? link.group(2) : link.group(1)))
                    .exists();
        }
        assertThat(links).isGreaterThan(5);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
