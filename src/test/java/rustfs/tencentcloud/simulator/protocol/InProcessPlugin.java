package rustfs.tencentcloud.simulator.protocol;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import pulumirpc.ResourceProviderGrpc;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.store.Account;

/** A plugin in this process, on an account in a file, and a real channel to it. */
final class InProcessPlugin implements AutoCloseable {
    static final Catalogue CATALOGUE = Catalogue.load();

    private final Account account;
    private final PluginServer server;
    private final ManagedChannel channel;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    InProcessPlugin(Path file, Map<String, TypeRules> rules, Cloud.Model model) throws IOException {
        account = new Account(file);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        Provider provider = new Provider(CATALOGUE, new Cloud(account, clock, rules, model), new Queries());
        server = PluginServer.start(() -> provider, Map.of(), threads, line -> {});
        channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port())
                .usePlaintext()
                .maxInboundMetadataSize(16 << 20) // as an engine, which is written in Go, takes texts of failures
                .maxInboundMessageSize(Integer.MAX_VALUE) // as an engine takes the schema of a whole package
                .build();
    }

    int port() {
        return server.port();
    }

    ResourceProviderBlockingStub calls() {
        return ResourceProviderGrpc.newBlockingStub(channel);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.close();
        threads.shutdownNow();
        account.close();
    }
}
