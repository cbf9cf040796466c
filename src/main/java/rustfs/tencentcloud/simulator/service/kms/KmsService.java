package rustfs.tencentcloud.simulator.service.kms;

import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.value.Value;

/** Keys. */
public final class KmsService {

    private KmsService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of("KmsKey", key());
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
                                        : draft.flag("isEnabled") ? "Enabled" : "Disabled"));
    }
}
