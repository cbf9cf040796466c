package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Value;

/** The simulator in this process, without the rules of the cloud: what it does to values is all that is looked at. */
final class SimulatorPlugin implements ContractPlugin {
    private final Path file;
    private final InProcessPlugin plugin;

    SimulatorPlugin(Path file) throws IOException {
        this.file = file;
        plugin = new InProcessPlugin(file, Map.of(), Cloud.Model.STORE_ONLY);
    }

    @Override
    public ResourceProviderBlockingStub calls() {
        return plugin.calls();
    }

    @Override
    public void change(ResourceType type, String id, Map<String, Value> properties) {
        new SimulatorAccount(file).change(id, properties);
    }

    @Override
    public void remove(ResourceType type, String id) {
        new SimulatorAccount(file).remove(id);
    }

    @Override
    public void close() {
        plugin.close();
    }
}
