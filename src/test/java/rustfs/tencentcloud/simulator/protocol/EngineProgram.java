package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pulumirpc.Language.GetRequiredPackagesRequest;
import pulumirpc.Language.GetRequiredPackagesResponse;
import pulumirpc.Language.GetRequiredPluginsRequest;
import pulumirpc.Language.GetRequiredPluginsResponse;
import pulumirpc.Language.RunRequest;
import pulumirpc.Language.RunResponse;
import pulumirpc.LanguageRuntimeGrpc.LanguageRuntimeImplBase;
import pulumirpc.Plugin.PluginInfo;
import pulumirpc.Resource.Parameterization;
import pulumirpc.Resource.RegisterPackageRequest;
import pulumirpc.Resource.RegisterResourceRequest;
import pulumirpc.Resource.RegisterResourceResponse;
import pulumirpc.ResourceMonitorGrpc;
import pulumirpc.ResourceMonitorGrpc.ResourceMonitorBlockingStub;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * A language host whose programs are data: it declares resources to the engine, one after the other, as an SDK would.
 * A text {@code ${name.property}} stands for an output of a resource that was declared before.
 */
final class EngineProgram extends LanguageRuntimeImplBase implements AutoCloseable {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)\\.");

    private final Server server;
    private final String version;
    private final ByteString parameter;
    private Map<String, Value> resources = Map.of();

    EngineProgram(String version, String parameter) throws IOException {
        this.version = version;
        this.parameter = ByteString.copyFromUtf8(parameter);
        server = NettyServerBuilder.forPort(0).addService(this).build().start();
    }

    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    /** What the program declares from now on: by name, each with its type, properties and options. */
    void declares(Map<String, Value> declared) {
        resources = Map.copyOf(declared);
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> observer) {
        observer.onNext(PluginInfo.newBuilder().setVersion("1.0.0").build());
        observer.onCompleted();
    }

    @Override
    public void getRequiredPlugins(
            GetRequiredPluginsRequest request, StreamObserver<GetRequiredPluginsResponse> observer) {
        observer.onNext(GetRequiredPluginsResponse.getDefaultInstance());
        observer.onCompleted();
    }

    @Override
    public void getRequiredPackages(
            GetRequiredPackagesRequest request, StreamObserver<GetRequiredPackagesResponse> observer) {
        observer.onNext(GetRequiredPackagesResponse.getDefaultInstance());
        observer.onCompleted();
    }

    @Override
    public void run(RunRequest request, StreamObserver<RunResponse> observer) {
        ManagedChannel channel = NettyChannelBuilder.forTarget(request.getMonitorAddress())
                .usePlaintext()
                .build();
        try {
            declare(ResourceMonitorGrpc.newBlockingStub(channel));
            observer.onNext(RunResponse.getDefaultInstance());
        } catch (StatusRuntimeException refused) {
            // The engine has told why: the program ends as one whose resource could not be declared.
            observer.onNext(RunResponse.newBuilder().setBail(true).build());
        } finally {
            channel.shutdownNow();
        }
        observer.onCompleted();
    }

    private void declare(ResourceMonitorBlockingStub monitor) {
        String reference = monitor.registerPackage(RegisterPackageRequest.newBuilder()
                        .setName("terraform-provider")
                        .setVersion(version)
                        .setParameterization(Parameterization.newBuilder()
                                .setName(PackageFile.NAME)
                                .setVersion(TestEngine.CATALOGUE.version())
                                .setValue(parameter))
                        .build())
                .getRef();
        Map<String, RegisterResourceResponse> outputs = new HashMap<>();
        resources.keySet().stream()
                .sorted()
                .forEach(name -> outputs.put(
                        name,
                        monitor.registerResource(
                                request(name, resources.get(name).fields(), outputs)
                                        .setPackageRef(reference)
                                        .build())));
    }

    private static RegisterResourceRequest.Builder request(
            String name, Map<String, Value> declared, Map<String, RegisterResourceResponse> outputs) {
        Map<String, Value> options =
                declared.getOrDefault("options", new Value.Null()).fields();
        Value.Fields properties = (Value.Fields) resolved(ContractValues.meant(declared.get("properties")), outputs);
        RegisterResourceRequest.Builder request = RegisterResourceRequest.newBuilder()
                .setType(Urn.parse(TestEngine.urn(declared.get("type").text().orElseThrow(), name))
                        .type())
                .setName(name)
                .setCustom(true)
                .setAcceptSecrets(true)
                .setAcceptResources(true)
                .setSupportsPartialValues(true)
                .setObject(ValueCodec.encode(properties, ValueCodec.Secrets.MARKED))
                .addAllIgnoreChanges(texts(options, "ignoreChanges"))
                .addAllReplaceOnChanges(texts(options, "replaceOnChanges"))
                .setImportId(options.getOrDefault("import", Value.of("")).text().orElse(""));
        references(declared.get("properties"))
                .forEach(other -> request.addDependencies(outputs.get(other).getUrn()));
        if (options.containsKey("deleteBeforeReplace")) {
            request.setDeleteBeforeReplaceDefined(true)
                    .setDeleteBeforeReplace(options.get("deleteBeforeReplace").equals(Value.of(true)));
        }
        return request;
    }

    private static List<String> texts(Map<String, Value> options, String name) {
        return options.getOrDefault(name, new Value.Null()).items().stream()
                .map(item -> item.text().orElseThrow())
                .toList();
    }

    private static Value resolved(Value value, Map<String, RegisterResourceResponse> outputs) {
        if (value instanceof Value.Fields fields) {
            Map<String, Value> all = new HashMap<>(fields.value());
            all.replaceAll((name, field) -> resolved(field, outputs));
            return Value.of(all);
        }
        String text = value instanceof Value.Text written ? written.value() : "";
        if (!text.startsWith("${")) {
            return value;
        }
        String[] parts = text.substring(2, text.length() - 1).split("\\.", -1);
        return ValueCodec.decode(outputs.get(parts[0]).getObject()).value().getOrDefault(parts[1], new Value.Unknown());
    }

    /** The names of the resources whose outputs the properties use. */
    private static List<String> references(Value properties) {
        return REFERENCE
                .matcher(Json.write(properties))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
