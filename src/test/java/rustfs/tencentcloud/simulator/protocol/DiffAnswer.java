package rustfs.tencentcloud.simulator.protocol;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.PropertyDiff;
import rustfs.tencentcloud.simulator.value.Value;

/** An answer to Diff, in words. */
final class DiffAnswer {
    private DiffAnswer() {}

    static Value written(DiffResponse diff) {
        Map<String, Value> answer = new TreeMap<>();
        answer.put("changes", Value.of(word(diff.getChanges())));
        if (diff.getDiffsCount() > 0) {
            answer.put("properties", ContractValues.texts(diff.getDiffsList()));
        }
        if (diff.getReplacesCount() > 0) {
            answer.put("replaces", ContractValues.texts(diff.getReplacesList()));
        }
        if (diff.getDeleteBeforeReplace()) {
            answer.put("deleteBeforeReplace", Value.of(true));
        }
        if (diff.getStablesCount() > 0) {
            answer.put("stables", ContractValues.texts(diff.getStablesList()));
        }
        if (diff.getHasDetailedDiff()) {
            Map<String, Value> places = new TreeMap<>();
            diff.getDetailedDiffMap().forEach((path, place) -> places.put(path, Value.of(place(place))));
            answer.put("places", Value.of(places));
        }
        return Value.of(answer);
    }

    private static String place(PropertyDiff place) {
        return word(place.getKind()) + (place.getInputDiff() ? " of inputs" : "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("diff_", "").replace('_', ' ');
    }
}
