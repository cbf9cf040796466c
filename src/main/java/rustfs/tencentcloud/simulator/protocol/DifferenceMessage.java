package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import rustfs.tencentcloud.simulator.schema.Difference.Change;
import rustfs.tencentcloud.simulator.value.PropertyPath;

/**
 * Differences as the engine reads them: the properties that change, and those that replace. The places within them
 * are not told, as the bridge does not tell them: the engine finds them by itself in the inputs.
 */
final class DifferenceMessage {
    private DifferenceMessage() {}

    static DiffResponse of(Map<String, Change> changes) {
        return DiffResponse.newBuilder()
                .setChanges(changes.isEmpty() ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME)
                .addAllDiffs(properties(changes, change -> true))
                .addAllReplaces(properties(changes, Change::replaces))
                .build();
    }

    private static List<String> properties(Map<String, Change> changes, Predicate<Change> which) {
        return changes.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(entry -> PropertyPath.parse(entry.getKey()).steps().get(0))
                .filter(step -> step instanceof PropertyPath.Step.Field)
                .map(step -> ((PropertyPath.Step.Field) step).name())
                .distinct()
                .toList();
    }
}
