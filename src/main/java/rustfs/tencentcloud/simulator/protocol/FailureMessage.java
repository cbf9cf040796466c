package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import rustfs.tencentcloud.simulator.schema.CheckFailure;

/** Refused inputs as the engine reads them. */
final class FailureMessage {
    private FailureMessage() {}

    /** In the words of the bridge: the place stands in the text, and the field for it stays empty. */
    static List<pulumirpc.Provider.CheckFailure> ofCheck(String urn, List<CheckFailure> failures) {
        String name = Urn.parse(urn).name();
        return failures.stream()
                .map(failure -> pulumirpc.Provider.CheckFailure.newBuilder()
                        .setReason("%s%s Examine values at '%s.%s'."
                                .formatted(
                                        failure.reason(),
                                        failure.reason().endsWith("?") ? "" : ".",
                                        name,
                                        failure.path()))
                        .build())
                .toList();
    }

    static List<pulumirpc.Provider.CheckFailure> ofInvoke(List<CheckFailure> failures) {
        return failures.stream()
                .map(failure -> pulumirpc.Provider.CheckFailure.newBuilder()
                        .setProperty(failure.path().toString())
                        .setReason(failure.reason())
                        .build())
                .toList();
    }
}
