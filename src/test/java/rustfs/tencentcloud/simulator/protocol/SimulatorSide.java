package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The simulator under the real engine, as {@code bin/simulator} starts it, asked for the package as an SDK does. */
record SimulatorSide(Path folder) implements EngineSide {
    private SimulatorAccount account() {
        return new SimulatorAccount(folder.resolve("account.db"));
    }

    @Override
    public EngineStack stack() throws IOException, InterruptedException {
        String parameter = Json.resource("schema/tencentcloud.json")
                .fields()
                .get("parameterization")
                .fields()
                .get("parameter")
                .text()
                .orElseThrow();
        return new EngineStack(
                folder,
                "#!/bin/sh\nexec '%s' \"$@\"\n"
                        .formatted(Path.of("bin/simulator").toAbsolutePath()),
                Map.of("RUSTFS_SIMULATOR_ACCOUNT", account().file().toString()),
                new String(Base64.getDecoder().decode(parameter), StandardCharsets.UTF_8));
    }

    @Override
    public void change(String id, Map<String, Value> properties) {
        account().change(id, properties);
    }

    /** The simulated cloud has rules of its own. */
    @Override
    public void refuse(String text) {}

    @Override
    public void remove(String id) {
        account().remove(id);
    }
}
