package rustfs.tencentcloud.simulator.protocol;

import io.grpc.netty.shaded.io.netty.util.internal.logging.InternalLoggerFactory;
import io.grpc.netty.shaded.io.netty.util.internal.logging.JdkLoggerFactory;
import java.util.Map;

/** Settings of the network library, which is made for servers with thousands of connections: here there is one. */
final class Netty {
    private static final String PREFIX = "io.grpc.netty.shaded.io.netty.";

    private static final Map<String, String> SETTINGS = Map.of(
            // No native transport: it would be unpacked into the temporary folder at each start.
            "transport.noNative", "true",
            // Looked up through the management beans and the network cards otherwise, for an id that nobody reads.
            "processId", "1",
            "machineId", "00:00:00:00:00:00:00:01",
            "leakDetection.level", "disabled",
            "allocator.type", "unpooled",
            "noPreferDirect", "true");

    private Netty() {}

    /** Takes effect if the library has not been used yet; what the command line sets counts. */
    static void beSmall() {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(PREFIX + name) == null) {
                System.setProperty(PREFIX + name, value);
            }
        });
        InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
    }
}
