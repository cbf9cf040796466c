package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import pulumirpc.EngineGrpc;
import pulumirpc.EngineOuterClass.LogRequest;
import pulumirpc.Provider.ParameterizeRequest;
import pulumirpc.ResourceProviderGrpc;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Value;

/** Pulumi's bridge as a process of its own, in front of the provider of {@code toolchain/bridge}. */
final class BridgePlugin implements ContractPlugin {
    private final BridgeAccount account;
    private final Server engine;
    private final Process process;
    private final ManagedChannel channel;

    /** The binaries of a folder; what was made is kept in a file of another. */
    BridgePlugin(Path binaries, Path folder) throws IOException {
        account = new BridgeAccount(folder.resolve("bridge.json"));
        engine =
                NettyServerBuilder.forPort(0).addService(new Listener()).build().start();
        ProcessBuilder builder = new ProcessBuilder(
                        binaries.resolve("pulumi-resource-terraform-provider").toString(),
                        "127.0.0.1:" + engine.getPort())
                .redirectError(folder.resolve("bridge.log").toFile());
        builder.environment().putAll(account.environment());
        process = builder.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String port = output.readLine();
        if (port == null) {
            throw new IOException("The bridge did not start: " + Files.readString(folder.resolve("bridge.log")));
        }
        channel = NettyChannelBuilder.forAddress("127.0.0.1", Integer.parseInt(port.strip()))
                .usePlaintext()
                .build();
        parameterize(binaries.resolve("terraform-provider-tencentcloud").toAbsolutePath());
    }

    private void parameterize(Path provider) {
        String parameter = BridgeAccount.parameter(provider);
        var unused = calls().parameterize(ParameterizeRequest.newBuilder()
                .setValue(ParameterizeRequest.ParametersValue.newBuilder()
                        .setName("tencentcloud")
                        .setVersion("0.0.0")
                        .setValue(ByteString.copyFromUtf8(parameter)))
                .build());
    }

    @Override
    public ResourceProviderBlockingStub calls() {
        return ResourceProviderGrpc.newBlockingStub(channel);
    }

    @Override
    public void change(ResourceType type, String id, Map<String, Value> properties) {
        account.change(type, id, properties);
    }

    @Override
    public void remove(ResourceType type, String id) {
        account.remove(id);
    }

    @Override
    public void close() {
        channel.shutdownNow();
        process.descendants().collect(Collectors.toList()).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        engine.shutdownNow();
    }

    /** The engine's ear: the bridge will not start without one. */
    private static final class Listener extends EngineGrpc.EngineImplBase {
        @Override
        public void log(LogRequest request, StreamObserver<Empty> observer) {
            observer.onNext(Empty.getDefaultInstance());
            observer.onCompleted();
        }
    }
}
