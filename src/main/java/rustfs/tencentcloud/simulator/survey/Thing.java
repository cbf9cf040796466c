package rustfs.tencentcloud.simulator.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.cloud.LifeCycle;
import rustfs.tencentcloud.simulator.store.Listing;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Something in the account, with what a person wants to know of it first.
 *
 * @param condition the state that no output shows; empty if there is none, or if an output does
 */
public record Thing(ResourceKey key, String urn, Value.Fields outputs, String condition) {
    /** The service of a type is its first word; some services are called otherwise. */
    private static final Map<String, String> SERVICES = Map.ofEntries(
            Map.entry("Subnet", "VPC"),
            Map.entry("Route", "VPC"),
            Map.entry("Security", "VPC"),
            Map.entry("Eip", "VPC"),
            Map.entry("Nat", "VPC"),
            Map.entry("Instance", "CVM"),
            Map.entry("Key", "CVM"),
            Map.entry("Placement", "CVM"),
            Map.entry("Image", "CVM"),
            Map.entry("Private", "Private DNS"),
            Map.entry("Dnspod", "DNSPod"),
            Map.entry("Monitor", "Monitor"));

    static Thing of(Listing.Entry entry, @Nullable LifeCycle cycle) {
        return new Thing(entry.key(), entry.urn(), entry.outputs(), condition(entry, cycle));
    }

    private static String condition(Listing.Entry entry, @Nullable LifeCycle cycle) {
        if (cycle == null || !cycle.property().isEmpty()) {
            return "";
        }
        return entry.passing().isEmpty() ? cycle.ready() : entry.passing();
    }

    /** The service that it is of, as the console calls it, for instance {@code CVM}. */
    public String service() {
        String first = key.type().replaceAll("(?<=.)[A-Z].*", "");
        return SERVICES.getOrDefault(first, first.toUpperCase(Locale.ROOT));
    }

    /** Its name: the property that is called so, or the logical name that it was made under; empty if none. */
    public String name() {
        Map<String, Value> byLowerCase = new TreeMap<>();
        outputs.value().forEach((name, value) -> byLowerCase.put(name.toLowerCase(Locale.ROOT), value));
        String type = key.type().toLowerCase(Locale.ROOT);
        for (String property : names(type)) {
            Optional<String> text = Optional.ofNullable(byLowerCase.get(property))
                    .flatMap(Value::text)
                    .filter(name -> !name.isEmpty());
            if (text.isPresent()) {
                return text.get();
            }
        }
        return urn.substring(urn.lastIndexOf("::") + (urn.contains("::") ? 2 : 1));
    }

    private static List<String> names(String type) {
        return List.of(
                "name",
                type + "name",
                "instancename",
                "clbname",
                "storagename",
                "keyname",
                "secretname",
                "policyname",
                "rolename",
                "listenername",
                "logsetname",
                "topicname",
                "commandname",
                "configname",
                "snapshotpolicyname",
                "alias",
                "domain");
    }

    /** The state that it is in, in the cloud's own word, for instance {@code RUNNING}; empty if it tells of none. */
    public String state() {
        if (!condition.isEmpty()) {
            return condition;
        }
        for (String property : List.of("instanceStatus", "storageStatus", "status", "keyState", "state")) {
            Value value = outputs.value().get(property);
            if (value != null && !value.isBlank()) {
                return value.text().orElseGet(() -> number(value));
            }
        }
        return "";
    }

    private static String number(Value value) {
        return value.number().map("%.0f"::formatted).orElse("");
    }

    /** The text of a property; numbers as they are written, empty if there is none. */
    public String text(String property) {
        Value value = outputs.value().getOrDefault(property, new Value.Null());
        return value.text().orElseGet(() -> number(value));
    }

    /** How it is told apart from a thing of another type with the same id. */
    public String fullId() {
        return key.type() + "/" + key.id();
    }
}
