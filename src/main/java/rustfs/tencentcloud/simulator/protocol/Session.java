package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.Struct;
import java.util.Map;
import pulumirpc.Provider.ConfigureRequest;
import rustfs.tencentcloud.simulator.value.Value;

/** What an engine has told its plugin: the region, and whether it takes secrets. */
record Session(String region, ValueCodec.Secrets secrets) {
    /** Where nothing is set the provider works in Guangzhou. Source: its own default. */
    private static final String DEFAULT_REGION = "ap-guangzhou";

    private static final String REGION = "region";

    /** The session before the engine has configured anything. */
    static Session unconfigured(Map<String, String> environment) {
        return new Session(environment.getOrDefault("TENCENTCLOUD_REGION", DEFAULT_REGION), ValueCodec.Secrets.MARKED);
    }

    /** The session as configured. */
    Session configured(ConfigureRequest request) {
        String variable = request.getVariablesOrDefault("tencentcloud:config:region", "");
        String argument = region(request.getArgs());
        String chosen = argument.isEmpty() ? variable : argument;
        return new Session(
                chosen.isEmpty() ? region : chosen,
                request.getAcceptSecrets() ? ValueCodec.Secrets.MARKED : ValueCodec.Secrets.PLAIN);
    }

    private static String region(Struct arguments) {
        return ValueCodec.decode(arguments)
                .value()
                .getOrDefault(REGION, new Value.Null())
                .text()
                .orElse("");
    }
}
