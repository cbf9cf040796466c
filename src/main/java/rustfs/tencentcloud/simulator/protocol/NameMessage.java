package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import java.util.Optional;
import pulumirpc.Provider.CheckRequest;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.AutomaticName.Mode;

/** What a check asks of automatic names. */
final class NameMessage {
    private NameMessage() {}

    /**
     * Reads it.
     *
     * @param seed in place of the engine's, which is another in each run
     */
    static AutomaticName read(CheckRequest request, Optional<String> seed) {
        CheckRequest.AutonamingOptions options = request.getAutonaming();
        Mode mode = Mode.PROVIDER;
        if (request.hasAutonaming()) {
            mode = switch (options.getMode()) {
                case PROPOSE, UNRECOGNIZED -> Mode.PROPOSED;
                case ENFORCE -> Mode.ENFORCED;
                case DISABLE -> Mode.DISABLED;
            };
        }
        return new AutomaticName(
                Urn.parse(request.getUrn()).name(),
                seed.map(ByteString::copyFromUtf8)
                        .orElse(request.getRandomSeed())
                        .toByteArray(),
                mode,
                options.getProposedName());
    }
}
