package rustfs.tencentcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;

class AppTest {
    @Test
    void declaresTheStackOfItsConfigurationAndExportsItsOutputs() {
        Recording recording = RecordingMocks.record(
                context -> App.declare(context, StackYaml.sound().configuration(), Map.of()));

        assertThat(recording.names("rustfs:rustfs:RustfsCluster")).containsExactly("rustfs-dev");
        assertThat(recording.result().outputs()).containsKeys("s3Endpoint", "nodeAddresses", "cdnDomain");
    }

    @Test
    void refusesAChangeOfWhatTheStackWasBuiltOnAndDeclaresNothing() {
        Recording recording = RecordingMocks.tryToRecord(context ->
                App.declare(context, StackYaml.sound().configuration(), Map.of("network.cidr", "10.99.0.0/16")));

        assertThat(recording.result().exitCode()).isNotZero();
        assertThat(recording.resources()).isEmpty();
        assertThat(recording.result().errors())
                .singleElement()
                .asString()
                .contains("network.cidr: '10.20.0.0/16' is a change; it was '10.99.0.0/16'");
    }

    @Test
    void saysAllThatIsWrongWithTheSettingsAndDeclaresNothing() {
        Map<String, String> configuration = StackYaml.sound()
                .with("cluster.pools.0.nodes", "3")
                .with("access.s3From", "[10.0.0.0/8, 10.0.0.0/8]")
                .configuration();

        Recording recording = RecordingMocks.tryToRecord(context -> App.declare(context, configuration, Map.of()));

        assertThat(recording.result().exitCode()).isNotZero();
        assertThat(recording.resources()).isEmpty();
        assertThat(recording.result().errors())
                .singleElement()
                .asString()
                .contains("access.s3From[1]", "cluster.pools[0].nodes: it is 3")
                .doesNotContain("\tat ");
    }
}
