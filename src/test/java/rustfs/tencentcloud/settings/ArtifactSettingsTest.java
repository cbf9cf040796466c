package rustfs.tencentcloud.settings;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.binding.RecordContract;

class ArtifactSettingsTest {
    private final RecordContract<ArtifactSettings> contract = RecordContract.of(ArtifactSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                """
                url: https://mirror.test/rustfs.zip
                sha256: 0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
                """,
                new ArtifactSettings(
                        URI.create("https://mirror.test/rustfs.zip"),
                        Sha256.of("0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c"),
                        List.of()));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                """
                        url: https://mirror.test/rustfs.zip
                        sha256: 0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
                        mirrors: [https://b.cos.ap-guangzhou.myqcloud.com/rustfs.zip]
                        """,
                new ArtifactSettings(
                        URI.create("https://mirror.test/rustfs.zip"),
                        Sha256.of("0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c"),
                        List.of(URI.create("https://b.cos.ap-guangzhou.myqcloud.com/rustfs.zip"))));
    }
}
