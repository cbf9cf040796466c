package rustfs.tencentcloud.simulator.cloud;

import org.jspecify.annotations.Nullable;

/**
 * How much of the cloud is simulated for a type.
 *
 * @param references properties that have to name something that exists
 * @param checks rules that refuse: values, things that can be there but once, deletions
 * @param outputs outputs that the cloud computes
 */
public record CloudModel(int references, int checks, int outputs) {
    /** None for a type that no service speaks of. */
    public static @Nullable CloudModel of(@Nullable TypeRules rules) {
        return rules == null
                ? null
                : new CloudModel(
                        rules.references.size(),
                        rules.checks.size() + rules.claims.size() + rules.beforeDelete.size(),
                        rules.outputs.size() + rules.shows.size());
    }
}
