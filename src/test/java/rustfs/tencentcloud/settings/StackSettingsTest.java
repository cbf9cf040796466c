package rustfs.tencentcloud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.settings.content.ContentSettings;

class StackSettingsTest {
    @Test
    void listsItsDefaults() {
        StackSettings settings = StackYaml.sound()
                .without("workloads")
                .without("access")
                .without("loadBalancer")
                .without("gaming")
                .without("aiMl")
                .settings();

        assertThat(settings)
                .isEqualTo(new StackSettings(
                        Region.of("ap-guangzhou"),
                        List.of(),
                        Map.of(),
                        settings.network(),
                        new AccessSettings(List.of(), List.of(), List.of()),
                        settings.cluster(),
                        new ContentSettings(
                                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        new LoadBalancerSettings(
                                Exposure.INTERNAL, LoadBalancerProtocol.TCP, null, Port.of(9000), Mbps.of(100)),
                        null,
                        null,
                        null));
    }

    @Test
    void takesEverySetting() {
        StackSettings settings = StackYaml.sound()
                .with("tags", "{team: storage}")
                .with("content", "buckets: [{name: assets}]")
                .with("names", "{zone: storage.internal}")
                .settings();

        assertThat(settings.region()).isEqualTo(Region.of("ap-guangzhou"));
        assertThat(settings.workloads()).containsExactly(Workload.GAMING, Workload.AI_ML);
        assertThat(settings.tags()).isEqualTo(Map.of("team", "storage"));
        assertThat(settings.network().zones()).hasSize(3);
        assertThat(settings.access().s3From()).containsExactly(CidrBlock.EVERYWHERE);
        assertThat(settings.cluster().pools()).hasSize(1);
        assertThat(settings.content().buckets()).hasSize(1);
        assertThat(settings.loadBalancer().exposure()).isEqualTo(Exposure.PUBLIC);
        assertThat(settings.names()).isNotNull();
        assertThat(settings.gaming()).isNotNull();
        assertThat(settings.aiMl()).isNotNull();
    }

    @Test
    void theSoundConfigurationOfTheTestsIsSound() {
        assertThat(StackYaml.sound().warnedOf()).isEmpty();
    }
}
