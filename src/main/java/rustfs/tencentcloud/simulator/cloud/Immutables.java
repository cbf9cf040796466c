package rustfs.tencentcloud.simulator.cloud;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Properties that the provider plans to update and then refuses to, from {@code simulator/immutables.json}. The
 * refusal comes at the update, not before: a program that runs into it here runs into it on the real provider.
 */
final class Immutables {
    private final Map<String, Value> types;

    private Immutables(Map<String, Value> types) {
        this.types = types;
    }

    static Immutables load() {
        return new Immutables(Json.resource("simulator/immutables.json").fields());
    }

    void check(ResourceType type, Value.Fields prior, Value.Fields planned) {
        Value properties = types.get(type.name());
        if (properties == null) {
            return;
        }
        Map<String, Property> all = new TreeMap<>(type.properties());
        properties.items().stream()
                .flatMap(item -> item.text().stream())
                .filter(name -> all.containsKey(name)
                        && changes(prior.value().get(name), planned.value().get(name)))
                .findFirst()
                .ifPresent(name -> {
                    Property property = Objects.requireNonNull(all.get(name));
                    throw CloudFailure.ofProvider("argument `" + property.terraformName() + "` cannot be changed");
                });
    }

    private static boolean changes(@Nullable Value before, @Nullable Value after) {
        boolean nothing = (before == null || before.isBlank()) && (after == null || after.isBlank());
        return !nothing && !Objects.equals(before, after);
    }
}
