package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import com.google.protobuf.Struct;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.net.InetAddress;
import java.util.Map;
import java.util.TreeMap;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.ParameterizeRequest;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.ResourceProviderGrpc;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Calls a server on this machine as an engine would, once through the life of a resource. The classes that the
 * server loads meanwhile are the ones that an archive for class data sharing should hold.
 */
public final class SelfCall {
    private static final String URN = "urn:pulumi:warm::up::tencentcloud:index/vpc:Vpc::network";
    private static final ByteString SEED = ByteString.copyFromUtf8("warm-up");

    private final ResourceProviderBlockingStub provider;

    private SelfCall(ResourceProviderBlockingStub provider) {
        this.provider = provider;
    }

    /** Goes through all calls. */
    public static void run(int port) {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        ManagedChannel channel =
                NettyChannelBuilder.forAddress(host, port).usePlaintext().build();
        try {
            new SelfCall(ResourceProviderGrpc.newBlockingStub(channel)).live();
        } finally {
            channel.shutdownNow();
        }
    }

    private void live() {
        greet();
        Struct inputs = provider.check(CheckRequest.newBuilder()
                        .setUrn(URN)
                        .setNews(network(Map.of()))
                        .setRandomSeed(SEED)
                        .build())
                .getInputs();
        CreateRequest create =
                CreateRequest.newBuilder().setUrn(URN).setProperties(inputs).build();
        provider.create(create.toBuilder().setPreview(true).build());
        var made = provider.create(create);
        change(made.getId(), made.getProperties(), inputs);
        provider.delete(DeleteRequest.newBuilder()
                .setUrn(URN)
                .setId(made.getId())
                .setProperties(made.getProperties())
                .build());
        provider.invoke(InvokeRequest.newBuilder()
                .setTok("tencentcloud:index/getImages:getImages")
                .build());
        provider.cancel(Empty.getDefaultInstance());
    }

    private void greet() {
        provider.getPluginInfo(Empty.getDefaultInstance());
        provider.parameterize(ParameterizeRequest.newBuilder()
                .setArgs(ParameterizeRequest.ParametersArgs.newBuilder().addArgs("tencentcloudstack/tencentcloud"))
                .build());
        provider.checkConfig(CheckRequest.getDefaultInstance());
        provider.configure(ConfigureRequest.newBuilder().setAcceptSecrets(true).build());
    }

    private void change(String id, Struct outputs, Struct inputs) {
        DiffRequest diff = DiffRequest.newBuilder()
                .setUrn(URN)
                .setId(id)
                .setOlds(outputs)
                .setOldInputs(inputs)
                .setNews(network(Map.of("name", Value.of("renamed"))))
                .build();
        provider.diff(diff);
        provider.update(UpdateRequest.newBuilder()
                .setUrn(URN)
                .setId(id)
                .setOlds(outputs)
                .setNews(diff.getNews())
                .build());
        provider.read(ReadRequest.newBuilder()
                .setUrn(URN)
                .setId(id)
                .setInputs(inputs)
                .setProperties(outputs)
                .build());
    }

    private static Struct network(Map<String, Value> more) {
        Map<String, Value> network = new TreeMap<>(more);
        network.put("cidrBlock", Value.of("10.0.0.0/16"));
        network.put("tags", Value.of(Map.of("for", new Value.Secret(Value.of("warm-up")))));
        return ValueCodec.encode(Value.of(network), ValueCodec.Secrets.MARKED);
    }
}
