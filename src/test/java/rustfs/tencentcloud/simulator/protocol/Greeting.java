package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.GeneratedMessageV3;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckRequest.AutonamingOptions;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.ProviderHandshakeRequest;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.value.Value;

/** What an engine and a plugin say to each other before the first resource: which features each of them has. */
final class Greeting {
    static final String NAME = "(the greeting)";

    private static final String URN = "urn:pulumi:test::test::pulumi:providers:tencentcloud::default";

    private Greeting() {}

    /** Greets and configures the plugin; its answers, the flags that are set. */
    static List<Value> exchange(ContractPlugin plugin) {
        ResourceProviderBlockingStub calls = plugin.calls();
        Value handshake = handshake(calls);
        Value.Fields settings = settings("region", "ap-guangzhou", "secretKey", "key");
        Value checked = check(calls, settings);
        Value misspelt = check(calls, settings("regoin", "ap-guangzhou"));
        Value unheardOf = check(calls, settings("quux", "ap-guangzhou"));
        Value configured = flags(calls.configure(ConfigureRequest.newBuilder()
                .setAcceptSecrets(true)
                .setAcceptResources(true)
                .setSendsOldInputs(true)
                .setSendsOldInputsToDelete(true)
                .setArgs(ValueCodec.encode(settings, ValueCodec.Secrets.MARKED))
                .build()));
        return List.of(
                handshake,
                checked,
                misspelt,
                unheardOf,
                configured,
                diff(calls, settings, settings("region", "ap-shanghai", "secretKey", "key")),
                diff(calls, settings, settings("region", "ap-guangzhou", "secretKey", "other")),
                diff(calls, settings, settings),
                diff(calls, settings, settings("secretKey", "key", "profile", "p")),
                named(calls, AutonamingOptions.Mode.PROPOSE, "proposed"),
                named(calls, AutonamingOptions.Mode.ENFORCE, "enforced"),
                named(calls, AutonamingOptions.Mode.DISABLE, ""),
                named(calls, AutonamingOptions.Mode.PROPOSE, "p".repeat(256)));
    }

    private static Value.Fields settings(String... namesAndValues) {
        Map<String, Value> settings = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            settings.put(namesAndValues[i], Value.of(namesAndValues[i + 1]));
        }
        return Value.of(settings);
    }

    private static Value check(ResourceProviderBlockingStub calls, Value.Fields settings) {
        CheckResponse checked = calls.checkConfig(CheckRequest.newBuilder()
                .setUrn(URN)
                .setName("default")
                .setType("pulumi:providers:tencentcloud")
                .setNews(ValueCodec.encode(settings, ValueCodec.Secrets.MARKED))
                .build());
        Map<String, Value> answer = new TreeMap<>();
        answer.put("checked", ContractValues.written(ValueCodec.decode(checked.getInputs()), ""));
        answer.put(
                "failures",
                ContractValues.texts(checked.getFailuresList().stream()
                        .map(failure -> failure.getProperty() + failure.getReason())
                        .toList()));
        return Value.of(answer);
    }

    /** The check of a network without a name, where the stack's configuration says something of names. */
    private static Value named(ResourceProviderBlockingStub calls, AutonamingOptions.Mode mode, String proposal) {
        try {
            CheckResponse checked = calls.check(CheckRequest.newBuilder()
                    .setUrn(TestEngine.urn("Vpc", "thing"))
                    .setName("thing")
                    .setNews(ValueCodec.encode(settings("cidrBlock", "10.0.0.0/16"), ValueCodec.Secrets.MARKED))
                    .setRandomSeed(ByteString.copyFromUtf8("seed"))
                    .setAutonaming(AutonamingOptions.newBuilder().setMode(mode).setProposedName(proposal))
                    .build());
            return Value.of(Map.of(
                    "checked", ContractValues.written(ValueCodec.decode(checked.getInputs()), ""),
                    "failures",
                            ContractValues.texts(checked.getFailuresList().stream()
                                    .map(failure -> failure.getProperty() + failure.getReason())
                                    .toList())));
        } catch (StatusRuntimeException refused) {
            return Value.of(
                    Map.of("error", Value.of(String.valueOf(refused.getStatus().getDescription()))));
        }
    }

    private static Value diff(ResourceProviderBlockingStub calls, Value.Fields before, Value.Fields after) {
        return DiffAnswer.written(calls.diffConfig(DiffRequest.newBuilder()
                .setUrn(URN)
                .setName("default")
                .setType("pulumi:providers:tencentcloud")
                .setOlds(ValueCodec.encode(before, ValueCodec.Secrets.MARKED))
                .setOldInputs(ValueCodec.encode(before, ValueCodec.Secrets.MARKED))
                .setNews(ValueCodec.encode(after, ValueCodec.Secrets.MARKED))
                .build()));
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
