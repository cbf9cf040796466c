package rustfs.tencentcloud.stacks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Golden;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;

/** What gets built, drawn from the code. */
class ArchitecturePictureTest {
    @Test
    void isThatOfTheDocuments() {
        Golden.assertMatches(Path.of("docs/architecture.md"), """
                # What gets built

                Drawn from what the program declares; written by
                `mvn -q -o test -Dtest=ArchitecturePictureTest -Dgolden.update=true`.

                ## A dependable stack, over three zones, for games and AI/ML

                """ + section("prod") + """

                        ## A small stack, in one zone

                        """ + section("dev"));
    }

    private static String section(String stack) {
        Recording recording =
                StackFixture.record(StackYaml.file(Path.of("src/test/resources/stacks", stack + ".yaml")), stack);
        ArchitecturePicture picture = new ArchitecturePicture(recording);
        return picture.mermaid() + "\n" + picture.table();
    }
}
