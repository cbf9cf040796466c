package rustfs.tencentcloud.simulator.protocol;

import java.util.Map;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Value;

/** A plugin that a contract is tried on, and the hands of somebody who works in its cloud beside it. */
interface ContractPlugin extends AutoCloseable {
    /** The plugin's calls, after it has been configured. */
    ResourceProviderBlockingStub calls();

    /** Changes properties of a resource by hand, by their Pulumi names; a null takes one away. */
    void change(ResourceType type, String id, Map<String, Value> properties);

    /** Deletes a resource by hand. */
    void remove(ResourceType type, String id);

    @Override
    void close();
}
