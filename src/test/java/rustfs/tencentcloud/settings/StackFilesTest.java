package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The stack files at the top of the project. Whoever makes them their own fills in what is warned of at first. */
class StackFilesTest {
    private static final Path DEV = Path.of("Pulumi.dev.yaml");
    private static final Path PROD = Path.of("Pulumi.prod.yaml");

    @Test
    void devWarnsOfNothingButWhatItsOwnerFillsIn() {
        assertThat(StackYaml.file(DEV).warnedOf()).isSubsetOf("cluster.artifact.sha256");
    }

    @Test
    void prodWarnsOfNothingButWhatItsOwnerFillsIn() {
        assertThat(StackYaml.file(PROD).warnedOf())
                .isSubsetOf(
                        "cluster.artifact.sha256",
                        "loadBalancer.certificateId",
                        "names.publicRecord.domain",
                        "gaming.cdn.domain",
                        "gaming.cdn.certificateId");
    }

    @Test
    void prodSurvivesTheLossOfAZone() {
        PoolSettings pool = StackYaml.file(PROD).settings().cluster().pools().get(0);
        ErasureLayout layout =
                ErasureLayout.of(pool.nodes(), pool.disks().count()).orElseThrow();

        assertThat(pool.nodes() / pool.zones().size()).isLessThanOrEqualTo(layout.nodeLossesForWrites());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pulumi.dev.yaml", "Pulumi.prod.yaml"})
    void holdsNoSecretInPlainText(String file) throws IOException {
        Map<String, Map<String, Object>> content = new Yaml().load(Files.readString(Path.of(file)));

        // An encrypted one is a block.
        assertThat(content.get("config").get("rustfs:secret") instanceof String).isFalse();
    }
}
