package rustfs.tencentcloud.simulator.protocol;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
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
import rustfs.tencentcloud.simulator.value.Json;
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
        Map<String, Value> outputs = new TreeMap<>(Json.parse(outputs(id)).fields());
        outputs.putAll(properties);
        outputs.values().removeIf(value -> value instanceof Value.Null);
        run("UPDATE resource SET outputs = ? WHERE id = ?", Json.write(Value.of(outputs)), id);
    }

    @Override
    public void remove(ResourceType type, String id) {
        run("DELETE FROM resource WHERE id = ?", id);
    }

    private String outputs(String id) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement =
                        connection.prepareStatement("SELECT outputs FROM resource WHERE id = ?")) {
            statement.setString(1, id);
            ResultSet rows = statement.executeQuery();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, String... values) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.close();
        threads.shutdownNow();
        account.close();
    }
}
