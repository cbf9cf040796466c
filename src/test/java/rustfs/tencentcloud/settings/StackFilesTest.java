package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.sizing.CapacityDemand;
import rustfs.tencentcloud.settings.sizing.ClusterCost;
import rustfs.tencentcloud.settings.sizing.LayoutChooser;
import rustfs.tencentcloud.settings.sizing.Losses;
import rustfs.tencentcloud.settings.sizing.PoolCapacity;

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
        PoolCapacity capacity =
                PoolCapacity.of(StackYaml.file(PROD).settings().cluster().pools());

        assertThat(capacity.zoneLosses()).isEqualTo(new Losses(1, 1));
    }

    /** Its file says what it costs; a price that changes is written there too. */
    @Test
    void devIsTheCheapestClusterThatThereIs() throws IOException {
        StackSettings dev = StackYaml.file(DEV).settings();
        Catalogue catalogue = Catalogue.load();
        PriceList prices = new PriceList(catalogue.prices(), dev.region());
        MonthlyCost cost = ClusterCost.of(dev.cluster(), prices);
        CapacityDemand anything = new CapacityDemand(
                new BigDecimal("0.001"),
                Survival.NODE,
                dev.network().zones(),
                CapacityDemand.Purpose.TRIAL,
                dev.cluster().systemDiskGib());

        assertThat(new LayoutChooser(catalogue, prices).all(anything, PoolName.of("pool1")))
                .hasSizeGreaterThan(100)
                .allSatisfy(other -> assertThat(other.cost().usd()).isGreaterThanOrEqualTo(cost.usd()));
        assertThat(Files.readString(DEV)).contains(String.format(Locale.ROOT, "%.0f USD a month", cost.usd()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pulumi.dev.yaml", "Pulumi.prod.yaml"})
    void holdsNoSecretInPlainText(String file) throws IOException {
        Map<String, Map<String, Object>> content = new Yaml().load(Files.readString(Path.of(file)));

        // An encrypted one is a block.
        assertThat(content.get("config").get("rustfs:secret") instanceof String).isFalse();
    }
}
