package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.GeneratedMessageV3;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ProviderHandshakeRequest;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.value.Value;

/** What an engine and a plugin say to each other before the first resource: which features each of them has. */
final class Greeting {
    static final String NAME = "(the greeting)";

    private Greeting() {}

    /** Greets and configures the plugin; its answers, the flags that are set. */
    static List<Value> exchange(ContractPlugin plugin) {
        ResourceProviderBlockingStub calls = plugin.calls();
        Value handshake = handshake(calls);
        Value.Fields settings = Value.of(Map.of("region", Value.of("ap-guangzhou"), "secretKey", Value.of("key")));
        Value checked = ContractValues.written(
                ValueCodec.decode(calls.checkConfig(CheckRequest.newBuilder()
                                .setUrn("urn:pulumi:test::test::pulumi:providers:tencentcloud::default")
                                .setName("default")
                                .setType("pulumi:providers:tencentcloud")
                                .setNews(ValueCodec.encode(settings, ValueCodec.Secrets.MARKED))
                                .build())
                        .getInputs()),
                "");
        Value configured = flags(calls.configure(ConfigureRequest.newBuilder()
                .setAcceptSecrets(true)
                .setAcceptResources(true)
                .setSendsOldInputs(true)
                .setSendsOldInputsToDelete(true)
                .setArgs(ValueCodec.encode(settings, ValueCodec.Secrets.MARKED))
                .build()));
        return List.of(handshake, checked, configured);
    }

    private static Value handshake(ResourceProviderBlockingStub calls) {
        try {
            return flags(calls.handshake(ProviderHandshakeRequest.newBuilder()
                    .setEngineAddress("127.0.0.1:1")
                    .build()));
        } catch (StatusRuntimeException refused) {
            return Value.of(
                    Map.of("error", Value.of(refused.getStatus().getCode().name())));
        }
    }

    private static Value flags(GeneratedMessageV3 message) {
        Map<String, Value> flags = new TreeMap<>();
        message.getAllFields().forEach((field, value) -> flags.put(field.getName(), Value.of(String.valueOf(value))));
        return Value.of(flags);
    }
}
