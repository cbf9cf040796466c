package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import rustfs.tencentcloud.simulator.value.Value;

/** Rules between properties of one object: conflicts, exactly one, at least one, required together. */
final class NeighbourRules {
    private NeighbourRules() {}

    /** Why the property does not go with its neighbours. */
    static List<String> failures(Property property, Value.Fields given, boolean isGiven) {
        List<String> reasons = new ArrayList<>();
        Property.Relations relations = property.relations();
        if (isGiven) {
            relations.conflictsWith().stream()
                    .filter(other -> isSet(given, other))
                    .forEach(other -> reasons.add("Conflicting configuration arguments: '%s' conflicts with '%s'."
                            .formatted(property.name(), other)));
            relations.requiredWith().stream()
                    .filter(other -> !isSet(given, other) && !isUnknown(given, other))
                    .forEach(other -> reasons.add("Missing required argument: '%s' must be given together with '%s'."
                            .formatted(other, property.name())));
        }
        exactlyOne(property, given, reasons);
        if (speaksFor(property, relations.atLeastOneOf()) && count(given, relations.atLeastOneOf()) == 0) {
            reasons.add("Missing required argument: one of " + quoted(relations.atLeastOneOf()) + " must be given.");
        }
        return reasons;
    }

    private static void exactlyOne(Property property, Value.Fields given, List<String> reasons) {
        List<String> names = property.relations().exactlyOneOf();
        if (!speaksFor(property, names)) {
            return;
        }
        long count = count(given, names);
        if (count == 0) {
            reasons.add("Invalid combination of arguments: one of " + quoted(names) + " must be given.");
        } else if (count > 1 && names.stream().noneMatch(name -> isUnknown(given, name))) {
            reasons.add("Invalid combination of arguments: only one of " + quoted(names) + " can be given.");
        }
    }

    /** A rule over several properties stands with each of them: the first one alone reports it. */
    private static boolean speaksFor(Property property, List<String> names) {
        return !names.isEmpty()
                && names.stream().sorted().findFirst().orElseThrow().equals(property.name());
    }

    private static long count(Value.Fields given, List<String> names) {
        return names.stream()
                .filter(name -> isSet(given, name) || isUnknown(given, name))
                .count();
    }

    private static boolean isSet(Value.Fields given, String name) {
        Value value = given.value().get(name);
        return value != null && !(value instanceof Value.Null) && !(value instanceof Value.Unknown);
    }

    private static boolean isUnknown(Value.Fields given, String name) {
        return given.value().get(name) instanceof Value.Unknown;
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }
}
