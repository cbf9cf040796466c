package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.Empty;
import com.google.protobuf.Struct;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pulumirpc.Plugin.PluginInfo;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ConfigureResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.GetSchemaRequest;
import pulumirpc.Provider.GetSchemaResponse;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.InvokeResponse;
import pulumirpc.Provider.ParameterizeRequest;
import pulumirpc.Provider.ParameterizeResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;
import pulumirpc.ResourceProviderGrpc.ResourceProviderImplBase;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.schema.Plan;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The calls of Pulumi's engine. Calls come in parallel; what an engine has configured holds for all that follow. There
 * is no Handshake: the bridge has none, so the engine takes the same way with both.
 */
final class ProviderService extends ResourceProviderImplBase {
    private static final String BRIDGE_VERSION = "1.1.5";

    private final Supplier<Provider> provider;
    private final Calls calls;
    private volatile Session session;
    private volatile @Nullable Parameterization parameters;

    ProviderService(Supplier<Provider> provider, Session session, Calls calls) {
        this.provider = provider;
        this.session = session;
        this.calls = calls;
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> observer) {
        calls.answer(
                "GetPluginInfo",
                observer,
                () -> PluginInfo.newBuilder().setVersion(BRIDGE_VERSION).build());
    }

    @Override
    public void attach(pulumirpc.Plugin.PluginAttach request, StreamObserver<Empty> observer) {
        calls.answer("Attach", observer, Empty::getDefaultInstance);
    }

    @Override
    public void parameterize(ParameterizeRequest request, StreamObserver<ParameterizeResponse> observer) {
        calls.answer("Parameterize", observer, () -> {
            Parameterization wanted = request.hasArgs()
                    ? Parameterization.ofArguments(request.getArgs().getArgsList())
                    : Parameterization.ofValue(request.getValue().getValue().toStringUtf8());
            String version = provider.get().version();
            wanted.check(version, provider.get().missing(wanted.names()));
            parameters = wanted;
            return ParameterizeResponse.newBuilder()
                    .setName(PackageFile.NAME)
                    .setVersion(version)
                    .build();
        });
    }

    @Override
    public void getSchema(GetSchemaRequest request, StreamObserver<GetSchemaResponse> observer) {
        calls.answer("GetSchema", observer, () -> {
            Parameterization wanted = parameters;
            return GetSchemaResponse.newBuilder()
                    .setSchema(
                            wanted == null
                                    ? PackageFile.ofTheProject()
                                    : PackageFile.of(wanted, provider.get().version()))
                    .build();
        });
    }

    @Override
    public void checkConfig(CheckRequest request, StreamObserver<CheckResponse> observer) {
        calls.answer("CheckConfig", observer, () -> {
            ProviderSettings settings = new ProviderSettings(plain(request.getNews()));
            return CheckResponse.newBuilder()
                    .setInputs(ValueCodec.encode(settings.checked(), session.secrets()))
                    .addAllFailures(settings.failures(request.getUrn()))
                    .build();
        });
    }

    @Override
    public void diffConfig(DiffRequest request, StreamObserver<DiffResponse> observer) {
        calls.answer(
                "DiffConfig",
                observer,
                () -> new ProviderSettings(plain(request.hasOldInputs() ? request.getOldInputs() : request.getOlds()))
                        .difference(new ProviderSettings(plain(request.getNews()))));
    }

    @Override
    public void configure(ConfigureRequest request, StreamObserver<ConfigureResponse> observer) {
        calls.answer("Configure", observer, () -> {
            // What is wrong with the environment is said here, and once.
            var unused = provider.get();
            session = session.configured(request);
            return ConfigureResponse.newBuilder()
                    .setAcceptResources(true)
                    .setSupportsPreview(true)
                    .setSupportsAutonamingConfiguration(true)
                    .build();
        });
    }

    @Override
    public void check(CheckRequest request, StreamObserver<CheckResponse> observer) {
        calls.answer("Check " + request.getUrn(), observer, () -> {
            Provider.Checked checked = provider.get()
                    .check(
                            type(request.getUrn()),
                            plain(request.getOlds()),
                            plain(request.getNews()),
                            NameMessage.read(request, provider.get().nameSeed(request.getUrn())));
            return CheckResponse.newBuilder()
                    .setInputs(ValueCodec.encode(checked.inputs(), session.secrets()))
                    .addAllFailures(FailureMessage.ofCheck(request.getUrn(), checked.failures()))
                    .build();
        });
    }

    @Override
    public void diff(DiffRequest request, StreamObserver<DiffResponse> observer) {
        calls.answer(
                "Diff " + request.getUrn(),
                observer,
                () -> DifferenceMessage.of(provider.get()
                        .diff(
                                type(request.getUrn()),
                                plain(request.getOlds()),
                                plain(request.getNews()),
                                request.getIgnoreChangesList())));
    }

    @Override
    public void create(CreateRequest request, StreamObserver<CreateResponse> observer) {
        calls.answer("Create " + request.getUrn(), observer, Diagnostic.of(() -> {
            ResourceType type = type(request.getUrn());
            Value.Fields inputs = plain(request.getProperties());
            if (request.getPreview()) {
                Value.Fields planned = provider.get().previewCreate(type, inputs);
                return CreateResponse.newBuilder()
                        .setProperties(ValueCodec.encode(planned, session.secrets()))
                        .build();
            }
            Provider.State made = provider.get()
                    .within(request.getTimeout())
                    .create(type, session.region(), request.getUrn(), inputs);
            return CreateResponse.newBuilder()
                    .setId(made.id())
                    .setProperties(ValueCodec.encode(made.outputs(), session.secrets()))
                    .build();
        }));
    }

    @Override
    public void read(ReadRequest request, StreamObserver<ReadResponse> observer) {
        calls.answer(
                "Read " + request.getUrn(),
                observer,
                () -> provider.get()
                        .read(
                                type(request.getUrn()),
                                place(request.getId()),
                                plain(request.getInputs()),
                                plain(request.getProperties()))
                        .map(state -> ReadResponse.newBuilder()
                                .setId(state.id())
                                .setProperties(ValueCodec.encode(state.outputs(), session.secrets()))
                                .setInputs(ValueCodec.encode(state.inputs(), session.secrets()))
                                .build())
                        // An answer without an id says that there is no such resource.
                        .orElseGet(ReadResponse::getDefaultInstance));
    }

    @Override
    public void update(UpdateRequest request, StreamObserver<UpdateResponse> observer) {
        calls.answer("Update " + request.getUrn(), observer, Diagnostic.of(() -> {
            ResourceType type = type(request.getUrn());
            Value.Fields inputs = plain(request.getNews());
            Value.Fields state = plain(request.getOlds());
            List<String> ignored = request.getIgnoreChangesList();
            Value.Fields outputs = request.getPreview()
                    ? provider.get().previewUpdate(type, state, inputs, ignored)
                    : Plan.emptied(
                            type,
                            state,
                            provider.get()
                                    .within(request.getTimeout())
                                    .update(type, place(request.getId()), request.getUrn(), inputs, ignored));
            return UpdateResponse.newBuilder()
                    .setProperties(ValueCodec.encode(outputs, session.secrets()))
                    .build();
        }));
    }

    @Override
    public void delete(DeleteRequest request, StreamObserver<Empty> observer) {
        calls.answer("Delete " + request.getUrn(), observer, Diagnostic.of(() -> {
            provider.get()
                    .within(request.getTimeout())
                    .delete(type(request.getUrn()), session.region(), request.getId());
            return Empty.getDefaultInstance();
        }));
    }

    @Override
    public void invoke(InvokeRequest request, StreamObserver<InvokeResponse> observer) {
        calls.answer("Invoke " + request.getTok(), observer, () -> {
            Provider.Answer answer =
                    provider.get().invoke(request.getTok(), session.region(), plain(request.getArgs()));
            return InvokeResponse.newBuilder()
                    .setReturn(ValueCodec.encode(answer.outputs(), session.secrets()))
                    .addAllFailures(FailureMessage.ofInvoke(answer.failures()))
                    .build();
        });
    }

    /** Every call here is short: there is nothing to break off, and the engine still sends what it had queued. */
    @Override
    public void cancel(Empty request, StreamObserver<Empty> observer) {
        calls.answer("Cancel", observer, Empty::getDefaultInstance);
    }

    /** The bridge takes no secrets: the engine itself marks in the answers what was secret in the inputs. */
    private static Value.Fields plain(Struct struct) {
        return ValueCodec.decode(struct).plain();
    }

    private ResourceType type(String urn) {
        return provider.get().type(Urn.parse(urn).type());
    }

    private ResourceKey place(String id) {
        return new ResourceKey("", session.region(), id);
    }
}
