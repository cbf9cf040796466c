package rustfs.tencentcloud.simulator.cloud;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** What others look like once something refers to them, or no longer does: a disk is attached, an address is bound. */
final class Neighbours {
    private final Map<String, TypeRules> rules;

    Neighbours(Map<String, TypeRules> rules) {
        this.rules = rules;
    }

    /** Brings these up to date; the draft is of the resource that has changed. */
    void show(Draft changed, Collection<ResourceKey> neighbours) {
        for (ResourceKey neighbour : neighbours) {
            TypeRules typeRules = rules.get(neighbour.type());
            if (typeRules != null && !typeRules.shows.isEmpty()) {
                changed.account().find(neighbour).ifPresent(outputs -> show(changed.of(neighbour, outputs), typeRules));
            }
        }
    }

    private static void show(Draft draft, TypeRules typeRules) {
        Map<String, Value> fields = new TreeMap<>(draft.planned().value());
        typeRules.shows.forEach((property, output) -> fields.put(property, output.apply(draft)));
        Value.Fields shown = Value.of(fields);
        if (!shown.equals(draft.planned())) {
            draft.account().show(draft.key(), shown);
        }
    }
}
