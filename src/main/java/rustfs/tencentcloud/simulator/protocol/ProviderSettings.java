package rustfs.tencentcloud.simulator.protocol;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/** The provider's own settings, such as the region. */
final class ProviderSettings {
    /** Source: the provider's package schema. */
    private static final Set<String> SECRET = Set.of("secretKey", "securityToken");

    private ProviderSettings() {}

    /** The settings with the secret ones marked. */
    static Value.Fields checked(Value.Fields settings) {
        Map<String, Value> marked = new TreeMap<>(settings.value());
        marked.replaceAll((name, value) ->
                SECRET.contains(name) && !(value instanceof Value.Null) ? new Value.Secret(value) : value);
        return Value.of(marked);
    }
}
