package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.util.Map;
import rustfs.tencentcloud.simulator.value.Value;

/** One of the two plugins that an engine runs a program on, and the hands of somebody in its cloud. */
interface EngineSide {
    /** A new stack on the plugin. */
    EngineStack stack() throws IOException, InterruptedException;

    /** Changes properties of a VPC by hand. */
    void change(String id, Map<String, Value> properties) throws IOException;

    /** Has the cloud refuse in these words, where it would not refuse by itself. */
    void refuse(String text) throws IOException;

    /** Deletes a VPC by hand. */
    void remove(String id) throws IOException;
}
