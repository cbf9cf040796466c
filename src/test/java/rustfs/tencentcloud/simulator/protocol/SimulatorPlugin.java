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
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Validators;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.value.Value;

/** The simulator in this process, without the rules of the cloud: what it does to values is all that is looked at. */
final class SimulatorPlugin implements ContractPlugin {
    private final Path file;
    private final Account account;
    private final PluginServer server;
    private final ManagedChannel channel;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    SimulatorPlugin(Path file) throws IOException {
        this.file = file;
        account = new Account(file);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        Provider provider = new Provider(
                TestEngine.CATALOGUE,
                Validators.load(),
                new Cloud(account, clock, Map.of(), Cloud.Model.STORE_ONLY),
                new Queries());
        server = PluginServer.start(() -> provider, Map.of(), threads, line -> {});
        channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port())
                .usePlaintext()
                .build();
    }

    @Override
    public ResourceProviderBlockingStub calls() {
        return ResourceProviderGrpc.newBlockingStub(channel);
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
        channel.shutdownNow();
        server.close();
        threads.shutdownNow();
        account.close();
    }
}
