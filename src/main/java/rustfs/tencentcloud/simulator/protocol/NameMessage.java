package rustfs.tencentcloud.simulator.protocol;

import pulumirpc.Provider.CheckRequest;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.AutomaticName.Mode;

/** What a check asks of automatic names. */
final class NameMessage {
    private NameMessage() {}

    static AutomaticName read(CheckRequest request) {
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
                request.getRandomSeed().toByteArray(),
                mode,
                options.getProposedName());
    }
}
