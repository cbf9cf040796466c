package rustfs.tencentcloud.simulator.protocol;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.InternalNettyServerBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import rustfs.tencentcloud.simulator.operation.Provider;

/** The provider on a port of this machine. One thread moves bytes; the calls run on the threads that are handed in. */
public final class PluginServer implements AutoCloseable {
    /** The engine sends a whole state at once: as large as it likes. */
    private static final int MOST_BYTES = Integer.MAX_VALUE;

    private final NioEventLoopGroup loop = new NioEventLoopGroup(1);
    private final Server server;

    private PluginServer(ProviderService service, ExecutorService threads) throws IOException {
        NettyServerBuilder builder =
                NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        // Looking for libraries that would measure and trace reads every jar of the class path, and finds none.
        InternalNettyServerBuilder.setStatsEnabled(builder, false);
        InternalNettyServerBuilder.setTracingEnabled(builder, false);
        this.server = builder.channelType(NioServerSocketChannel.class)
                .bossEventLoopGroup(loop)
                .workerEventLoopGroup(loop)
                .executor(threads)
                .maxInboundMessageSize(MOST_BYTES)
                .addService(service)
                .build()
                .start();
    }

    /**
     * Starts a server.
     *
     * @param provider asked for at the first call that needs it, so that the server is up before it is
     * @param environment for the provider's own variables, such as {@code TENCENTCLOUD_REGION}
     * @param log takes a line for each call
     */
    public static PluginServer start(
            Supplier<Provider> provider, Map<String, String> environment, ExecutorService threads, Consumer<String> log)
            throws IOException {
        Netty.beSmall();
        Session session = Session.unconfigured(environment);
        Calls calls = new Calls(log::accept);
        return new PluginServer(new ProviderService(provider, session, calls), threads);
    }

    public int port() {
        return server.getPort();
    }

    /** Takes no more calls; those that run come to their end. */
    public void stop() {
        server.shutdown();
    }

    /** Waits until the server has been stopped and its last call is answered. */
    public void awaitEnd() throws InterruptedException {
        server.awaitTermination();
    }

    @Override
    public void close() {
        server.shutdownNow();
        var unused = loop.shutdownGracefully();
    }
}
