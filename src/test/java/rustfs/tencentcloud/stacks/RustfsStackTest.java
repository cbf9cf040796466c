package rustfs.tencentcloud.stacks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;

class RustfsStackTest {
    @Test
    void x() {
        Recording recording = RecordingMocks.record(context -> new RustfsStack(
                        "rustfs",
                        "dev",
                        StackYaml.file(Path.of("Pulumi.prod.yaml")).bind())
                .outputs()
                .forEach(context::export));
        recording.resources().forEach(r -> System.out.println(r + " in " + r.parent() + " " + r.inputs()));
        recording
                .result()
                .outputs()
                .forEach((k, v) -> System.out.println(k + "=" + com.pulumi.test.PulumiTest.extractValue(v)));
    }
}
