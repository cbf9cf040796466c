package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.PropertyDiff;
import rustfs.tencentcloud.simulator.schema.Difference.Change;
import rustfs.tencentcloud.simulator.value.PropertyPath;

/** Differences as the engine reads them: each place in detail, and the properties that hold them. */
final class DifferenceMessage {
    private DifferenceMessage() {}

    static DiffResponse of(Map<String, Change> changes) {
        DiffResponse.Builder message = DiffResponse.newBuilder()
                .setChanges(changes(changes.isEmpty()))
                .setHasDetailedDiff(true)
                .addAllDiffs(properties(changes, change -> true))
                .addAllReplaces(properties(changes, Change::replaces));
        changes.forEach((path, change) -> message.putDetailedDiff(
                path, PropertyDiff.newBuilder().setKind(kind(change)).build()));
        return message.build();
    }

    static DiffChanges changes(boolean none) {
        return none ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME;
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

    private static PropertyDiff.Kind kind(Change change) {
        return switch (change.kind()) {
            case ADD -> change.replaces() ? PropertyDiff.Kind.ADD_REPLACE : PropertyDiff.Kind.ADD;
            case DELETE -> change.replaces() ? PropertyDiff.Kind.DELETE_REPLACE : PropertyDiff.Kind.DELETE;
            case UPDATE -> change.replaces() ? PropertyDiff.Kind.UPDATE_REPLACE : PropertyDiff.Kind.UPDATE;
        };
    }
}
