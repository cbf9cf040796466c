package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stack files at the top of the project. */
class StackFilesTest {
    @Test
    void devWarnsOfTheDigestThatItsOwnerHasToFillIn() {
        assertThat(StackYaml.file(Path.of("Pulumi.dev.yaml")).warnedOf()).containsExactly("cluster.artifact.sha256");
    }

    @Test
    void prodWarnsOfAllThatItsOwnerHasToFillIn() {
        assertThat(StackYaml.file(Path.of("Pulumi.prod.yaml")).warnedOf())
                .containsExactly("cluster.artifact.sha256", "gaming.cdn.domain", "gaming.cdn.certificateId");
    }

    @Test
    void prodSurvivesTheLossOfAZone() {
        PoolSettings pool = StackYaml.file(Path.of("Pulumi.prod.yaml"))
                .settings()
                .cluster()
                .pools()
                .get(0);
        ErasureLayout layout =
                ErasureLayout.of(pool.nodes(), pool.disks().count()).orElseThrow();

        assertThat(pool.nodes() / pool.zones().size()).isLessThanOrEqualTo(layout.nodeLossesForWrites());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pulumi.dev.yaml", "Pulumi.prod.yaml"})
    void isShortAndHoldsNoSecret(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));

        assertThat(lines).hasSizeLessThan(60);
        assertThat(lines).noneMatch(line -> line.contains("secure:") || line.contains("encryptionsalt"));
        assertThat(lines).noneMatch(line -> line.strip().startsWith("rustfs:secret"));
    }
}
