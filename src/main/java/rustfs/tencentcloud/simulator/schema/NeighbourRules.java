package rustfs.tencentcloud.simulator.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Rules between properties of one object: conflicts, exactly one, at least one, required together. Each property
 * that has a rule reports it.
 */
final class NeighbourRules {
    private final Property property;
    private final Map<String, Property> properties;
    private final Map<String, Value> given;

    NeighbourRules(Property property, Map<String, Property> properties, Value.Fields given) {
        this.property = property;
        this.properties = properties;
        this.given = given.value();
    }

    /** Why the choice of properties that the property is part of does not hold, whether it is given or not. */
    Optional<String> choice() {
        return exactlyOne().or(this::atLeastOne);
    }

    private Optional<String> exactlyOne() {
        List<String> names = property.relations().exactlyOneOf();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> set = names.stream().filter(this::isSet).toList();
        if (set.isEmpty() && names.stream().noneMatch(this::isUnknown)) {
            return Optional.of("Invalid combination of arguments. \"%s\": one of `%s` must be specified"
                    .formatted(property.terraformName(), keys(names)));
        }
        return set.size() > 1
                ? Optional.of(
                        "Invalid combination of arguments. \"%s\": only one of `%s` can be specified, but `%s` were specified."
                                .formatted(property.terraformName(), keys(names), keys(set)))
                : Optional.empty();
    }

    private Optional<String> atLeastOne() {
        List<String> names = property.relations().atLeastOneOf();
        return names.isEmpty() || names.stream().anyMatch(name -> isSet(name) || isUnknown(name))
                ? Optional.empty()
                : Optional.of("Missing required argument. \"%s\": one of `%s` must be specified"
                        .formatted(property.terraformName(), keys(names)));
    }

    /** Why the property, which is given, does not go with others; conflicts are those of values that are known. */
    Optional<String> company(boolean known) {
        List<String> needed = property.relations().requiredWith();
        if (!needed.stream().allMatch(name -> isSet(name) || isUnknown(name))) {
            List<String> all = Stream.concat(needed.stream(), Stream.of(property.name()))
                    .distinct()
                    .toList();
            return Optional.of("Missing required argument. \"%s\": all of `%s` must be specified"
                    .formatted(property.terraformName(), keys(all)));
        }
        return property.relations().conflictsWith().stream()
                .filter(name -> known && !name.equals(property.name()) && isSet(name))
                .findFirst()
                .map(name -> "Conflicting configuration arguments. \"%s\": conflicts with %s"
                        .formatted(property.terraformName(), key(name)));
    }

    private boolean isSet(String name) {
        Value value = given.get(name);
        return value != null && !(value instanceof Value.Null) && !(value instanceof Value.Unknown);
    }

    private boolean isUnknown(String name) {
        return given.get(name) instanceof Value.Unknown;
    }

    private String keys(List<String> names) {
        return String.join(",", names.stream().map(this::key).sorted().toList());
    }

    private String key(String name) {
        Property other = properties.get(name);
        return other == null ? name : other.terraformName();
    }
}
