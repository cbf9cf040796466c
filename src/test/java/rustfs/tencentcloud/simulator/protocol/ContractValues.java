package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Values as cases and answers write them: JSON, in which {@code {"$secret": x}} stands for a secret and {@code
 * "$unknown"} for what is not known yet.
 */
final class ContractValues {
    private static final String UNKNOWN = "$unknown";
    private static final String SECRET = "$secret";

    /** What the bridge writes for itself into every state: how to get from it to Terraform's own state, and back. */
    private static final Set<String> BOOKKEEPING = Set.of("__meta", "__pulumi_raw_state_delta");

    private ContractValues() {}

    /** What a case means. */
    static Value meant(Value written) {
        if (written instanceof Value.Fields fields) {
            Value secret = fields.value().get(SECRET);
            return secret == null ? Value.of(each(fields, ContractValues::meant)) : new Value.Secret(meant(secret));
        }
        if (written instanceof Value.Items items) {
            return Value.of(items.value().stream().map(ContractValues::meant).toList());
        }
        return written.equals(Value.of(UNKNOWN)) ? new Value.Unknown() : written;
    }

    /** How an answer is written. Ids and the digits of automatic names are each plugin's own, so they are left out. */
    static Value written(Value value, String id) {
        if (value instanceof Value.Secret secret) {
            return Value.of(Map.of(SECRET, written(secret.value(), id)));
        }
        if (value instanceof Value.Unknown) {
            return Value.of(UNKNOWN);
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> all = each(fields, field -> written(field, id));
            all.keySet().removeAll(BOOKKEEPING);
            return Value.of(all);
        }
        if (value instanceof Value.Items items) {
            return Value.of(
                    items.value().stream().map(item -> written(item, id)).toList());
        }
        return value instanceof Value.Text text ? Value.of(text(text.value(), id)) : value;
    }

    static String text(String text, String id) {
        String nameless = text.replaceAll("thing-[0-9a-f]{7}", "thing-<digits>");
        return id.isEmpty() ? nameless : nameless.replace(id, "<id>");
    }

    static Value texts(List<String> texts) {
        return Value.texts(texts.stream().sorted().toList());
    }

    private static Map<String, Value> each(Value.Fields fields, java.util.function.UnaryOperator<Value> how) {
        Map<String, Value> all = new TreeMap<>(fields.value());
        all.replaceAll((name, field) -> how.apply(field));
        return all;
    }
}
