package rustfs.tencentcloud.stacks;

import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.StackYaml;

/** A whole stack, rustfs-dev, declared to the recording mocks. */
public final class StackFixture {
    private StackFixture() {}

    public static Recording record(StackYaml yaml) {
        return RecordingMocks.record(context -> new RustfsStack(
                        new RustfsStack.Name("rustfs", "dev"),
                        yaml.bind(),
                        Catalogue.load().limits())
                .outputs()
                .forEach(context::export));
    }
}
