package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.value.Value;

/** A plugin of this process and an engine's side of it, over a real channel. */
final class TestEngine implements AutoCloseable {
    static final Catalogue CATALOGUE = InProcessPlugin.CATALOGUE;

    private final InProcessPlugin plugin;

    TestEngine(Path file) throws IOException {
        this(file, Cloud.Model.FULL);
    }

    TestEngine(Path file, Cloud.Model model) throws IOException {
        plugin = new InProcessPlugin(file, Services.rules(), model);
        configure("ap-guangzhou");
    }

    ResourceProviderBlockingStub calls() {
        return plugin.calls();
    }

    int port() {
        return plugin.port();
    }

    void configure(String region) {
        calls().configure(ConfigureRequest.newBuilder()
                .putVariables("tencentcloud:config:region", region)
                .setAcceptSecrets(true)
                .build());
    }

    /** For instance {@code tencentcloud:index/vpc:Vpc}. */
    static String token(String type) {
        return "tencentcloud:index/" + type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + ":" + type;
    }

    static String urn(String type, String name) {
        return "urn:pulumi:test::test::my:component:Thing$" + token(type) + "::" + name;
    }

    CheckResponse check(String type, String name, Value.Fields olds, Value.Fields news) {
        return calls().check(CheckRequest.newBuilder()
                .setUrn(urn(type, name))
                .setOlds(ValueCodec.encode(olds, ValueCodec.Secrets.MARKED))
                .setNews(ValueCodec.encode(news, ValueCodec.Secrets.MARKED))
                .setRandomSeed(ByteString.copyFromUtf8(name))
                .build());
    }

    /** Inputs after a check that finds nothing. */
    Value.Fields checked(String type, String name, Value.Fields inputs) {
        CheckResponse response = check(type, name, Value.of(Map.of()), inputs);
        if (response.getFailuresCount() > 0) {
            throw new IllegalStateException(type + ": " + response.getFailuresList());
        }
        return ValueCodec.decode(response.getInputs());
    }

    CreateResponse create(String type, String name, Value.Fields inputs) {
        return calls().create(CreateRequest.newBuilder()
                .setUrn(urn(type, name))
                .setProperties(ValueCodec.encode(inputs, ValueCodec.Secrets.MARKED))
                .build());
    }

    CreateResponse preview(String type, String name, Value.Fields inputs) {
        return calls().create(CreateRequest.newBuilder()
                .setUrn(urn(type, name))
                .setProperties(ValueCodec.encode(inputs, ValueCodec.Secrets.MARKED))
                .setPreview(true)
                .build());
    }

    DiffResponse diff(String type, CreateResponse made, Value.Fields inputs) {
        return calls().diff(DiffRequest.newBuilder()
                .setUrn(urn(type, "any"))
                .setId(made.getId())
                .setOlds(made.getProperties())
                .setNews(ValueCodec.encode(inputs, ValueCodec.Secrets.MARKED))
                .build());
    }

    ReadResponse read(String type, CreateResponse made, Value.Fields inputs) {
        return calls().read(ReadRequest.newBuilder()
                .setUrn(urn(type, "any"))
                .setId(made.getId())
                .setProperties(made.getProperties())
                .setInputs(ValueCodec.encode(inputs, ValueCodec.Secrets.MARKED))
                .build());
    }

    void delete(String type, String id) {
        calls().delete(DeleteRequest.newBuilder()
                .setUrn(urn(type, "any"))
                .setId(id)
                .build());
    }

    @Override
    public void close() {
        plugin.close();
    }
}
