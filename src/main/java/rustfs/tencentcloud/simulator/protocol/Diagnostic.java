package rustfs.tencentcloud.simulator.protocol;

import java.util.function.Supplier;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;

/** A refusal of an operation as the bridge writes it: its text, a colon, and details, of which there are none. */
final class Diagnostic {
    private Diagnostic() {}

    /** The same work, with its refusals written so. */
    static <T> Supplier<T> of(Supplier<T> work) {
        return () -> {
            try {
                return work.get();
            } catch (CloudFailure refusal) {
                throw CloudFailure.ofProvider(refusal.getMessage() + ": ");
            }
        };
    }
}
