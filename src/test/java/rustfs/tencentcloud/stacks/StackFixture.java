package rustfs.tencentcloud.stacks;

import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.StackYaml;

/** A whole stack, rustfs-dev unless it is said otherwise, declared to the recording mocks. */
public final class StackFixture {
    private StackFixture() {}

    public static Recording record(StackYaml yaml) {
        return record(yaml, "dev");
    }

    static Recording record(StackYaml yaml, String stack) {
        return RecordingMocks.record(
                context -> new RustfsStack(new RustfsStack.Name("rustfs", stack), yaml.bind(), Catalogue.load())
                        .outputs()
                        .forEach(context::export));
    }
}
