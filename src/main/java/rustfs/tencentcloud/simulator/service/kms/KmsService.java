package rustfs.tencentcloud.simulator.service.kms;

import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.value.Value;

/** Keys. */
public final class KmsService {

    public static final String KEY = "KmsKey";

    private KmsService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(KEY, key());
    }

    /** What another service asks of a key before it encrypts with it: it exists, and it is enabled. */
    public static void checkEnabled(Draft draft, String property, String code) {
        for (String id : draft.texts(property)) {
            String state = draft.textOf(KEY, id, "keyState");
            if (!state.isEmpty() && !state.equals("Enabled")) {
                throw CloudFailure.of(code, "The key '" + id + "' is not enabled: its state is " + state + ".");
            }
        }
    }

    private static TypeRules key() {
        return TypeRules.named(draft -> Ids.uuid(draft.seed()))
                .unique(
                        "alias",
                        "InvalidParameterValue.AliasAlreadyExists",
                        "There is a key of the alias '%s' already.")
                .computes(
                        "keyState",
                        draft -> Value.of(
                                draft.flag("isArchived")
                                        ? "Archived"
                                        : draft.flag("isEnabled") ? "Enabled" : "Disabled"))
                .usedWith("FailedOperation.CmkUsedByCloudProduct", "The key '%s' is still used by a product.");
    }
}
