package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import rustfs.tencentcloud.simulator.value.Value;

/** Pulumi's bridge under the real engine. */
record BridgeSide(Path folder) implements EngineSide {
    private BridgeAccount account() {
        return new BridgeAccount(folder.resolve("bridge.json"));
    }

    @Override
    public EngineStack stack() throws IOException, InterruptedException {
        Path binaries = Path.of(System.getProperty("rustfs.bridge")).toAbsolutePath();
        return new EngineStack(
                folder,
                "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(binaries.resolve("pulumi-resource-terraform-provider")),
                account().environment(),
                BridgeAccount.parameter(binaries.resolve("terraform-provider-tencentcloud")));
    }

    @Override
    public void change(String id, Map<String, Value> properties) {
        account()
                .change(
                        TestEngine.CATALOGUE
                                .resource("tencentcloud:index/vpc:Vpc")
                                .orElseThrow(),
                        id,
                        properties);
    }

    @Override
    public void refuse(String text) {
        account().refuse(text);
    }

    @Override
    public void remove(String id) {
        account().remove(id);
    }
}
