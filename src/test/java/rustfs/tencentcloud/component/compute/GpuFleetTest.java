package rustfs.tencentcloud.component.compute;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.StackYaml;

class GpuFleetTest {
    private static final ComponentResourceOptions NO_OPTIONS =
            ComponentResourceOptions.builder().build();

    @Test
    void isMachinesByNumberInThePrivateTier() {
        Recording recording = record(StackYaml.sound().with("aiMl.gpu.count", "2"));

        assertThat(recording.names("Instance")).containsExactly("gpu-1", "gpu-2");
        assertThat(recording.named("Instance", "gpu-2").inputs())
                .containsEntry("instanceName", "gpu-2")
                .containsEntry("instanceType", "GN7.5XLARGE80")
                .containsEntry("imageId", "img-new")
                .containsEntry("availabilityZone", "ap-guangzhou-6")
                .containsEntry("subnetId", "net-private-ap-guangzhou-6-id")
                .containsEntry("orderlySecurityGroups", List.of("sg-gpu"))
                .containsEntry("allocatePublicIp", false)
                .containsEntry("instanceChargeType", "POSTPAID_BY_HOUR")
                .doesNotContainKey("spotInstanceType");
    }

    @Test
    void oneMachineMoreLeavesTheOthers() {
        assertThat(record(StackYaml.sound().with("aiMl.gpu.count", "3")).ofType("Instance"))
                .extracting(Declared::inputs)
                .containsAll(record(StackYaml.sound().with("aiMl.gpu.count", "2")).ofType("Instance").stream()
                        .map(Declared::inputs)
                        .toList());
    }

    @Test
    void bidsForSpotMachines() {
        Declared machine = record(StackYaml.sound()
                        .with("aiMl.gpu.count", "1")
                        .with("aiMl.gpu.chargeType", "spot")
                        .with("aiMl.gpu.spotMaxPricePerHour", "2.50"))
                .named("Instance", "gpu-1");

        assertThat(machine.inputs())
                .containsEntry("instanceChargeType", "SPOTPAID")
                .containsEntry("spotInstanceType", "ONE-TIME")
                .containsEntry("spotMaxPrice", "2.5");
        assertThat(machine.options().getReplaceOnChanges()).contains("instanceChargeType", "instanceType");
    }

    @Test
    void isNeverReinstalledByANewImage() {
        assertThat(record(StackYaml.sound()).ofType("Instance"))
                .isNotEmpty()
                .allMatch(machine -> machine.ignoresChangesOf().contains("imageId"));
    }

    private static Recording record(StackYaml yaml) {
        return RecordingMocks.record(context -> {
            StackSettings settings = yaml.settings();
            AiMlSettings aiMl = settings.aiMl();
            Network network = new Network(
                    "net",
                    settings.network(),
                    new Network.Foundation(Catalogue.load().limits(), Map.of()),
                    NO_OPTIONS);
            new GpuFleet(
                    "gpu", aiMl.gpu(), new GpuFleet.Foundation(network, Output.of("sg-gpu"), Map.of()), NO_OPTIONS);
        });
    }
}
