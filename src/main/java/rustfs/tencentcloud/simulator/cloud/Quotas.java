package rustfs.tencentcloud.simulator.cloud;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** How many of each type there may be, from {@code simulator/quotas.json}. */
final class Quotas {
    private static final String REGION = "region";

    private final Map<String, List<Quota>> quotas;

    /** So many in a region, or for what a property names. */
    private record Quota(String per, int most, Refusal refusal) {}

    private Quotas(Map<String, List<Quota>> quotas) {
        this.quotas = quotas;
    }

    static Quotas load() {
        List<Value> all =
                field(Json.resource("simulator/quotas.json"), "quotas").items();
        return new Quotas(all.stream()
                .collect(Collectors.groupingBy(
                        quota -> text(quota, "type"), Collectors.mapping(Quotas::read, Collectors.toList()))));
    }

    private static Quota read(Value quota) {
        double most = field(quota, "most").number().orElseThrow();
        return new Quota(text(quota, "per"), (int) most, new Refusal(text(quota, "code"), text(quota, "message")));
    }

    private static Value field(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null());
    }

    private static String text(Value quota, String name) {
        return field(quota, name).text().orElseThrow();
    }

    /** Refuses a resource that is one too many; what it refers to has been put down, it itself has not. */
    void check(Draft draft, TypeRules rules) {
        for (Quota quota : quotas.getOrDefault(draft.key().type(), List.of())) {
            if (count(quota, draft, rules) >= quota.most()) {
                throw quota.refusal().of(String.valueOf(quota.most()));
            }
        }
    }

    /** How many there are beside the new one. */
    private static int count(Quota quota, Draft draft, TypeRules rules) {
        String type = draft.key().type();
        if (quota.per().equals(REGION)) {
            return draft.account().count(type, draft.region());
        }
        return rules.references.stream()
                .filter(reference -> reference.path().equals(quota.per()))
                .flatMap(reference -> draft.texts(reference.path()).stream()
                        .map(value -> reference.key().apply(draft, value)))
                .mapToInt(target -> draft.account().referrers(target, type).size() - 1)
                .max()
                .orElse(0);
    }
}
