package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.MetricsRetention;
import rustfs.tencentcloud.settings.binding.RecordContract;

class MetricsSettingsTest {
    private static final String COLLECTOR = """
            collector:
              url: https://mirror.test/otelcol.tar.gz
              sha256: 0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
            """;
    private static final ArtifactSettings ARTIFACT = new ArtifactSettings(
            URI.create("https://mirror.test/otelcol.tar.gz"),
            Sha256.of("0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c"),
            List.of());

    private final RecordContract<MetricsSettings> contract = RecordContract.of(MetricsSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(COLLECTOR, new MetricsSettings(ARTIFACT, MetricsRetention.of(30)));
    }

    @Test
    void takesEverySetting() {
        contract.maps(COLLECTOR + "retentionDays: 365", new MetricsSettings(ARTIFACT, MetricsRetention.of(365)));
    }

    @Test
    void keepsMetricsForATimeThatIsOffered() {
        assertThat(StackYaml.sound()
                        .with(
                                "cluster.metrics",
                                "{"
                                        + COLLECTOR
                                                .strip()
                                                .replace("\n", " ")
                                                .replace("collector: ", "collector: {")
                                                .replace("sha256", ", sha256")
                                        + "}, retentionDays: 31}")
                        .problems())
                .containsExactly("cluster.metrics.retentionDays: 31 days are not offered");
    }
}
