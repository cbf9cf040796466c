package rustfs.tencentcloud.simulator.cloud;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The rules of all services, by type name. */
final class Services {
    private Services() {}

    static Map<String, TypeRules> rules() {
        Zones zones = Zones.load();
        Map<String, TypeRules> rules = new HashMap<>();
        rules.putAll(VpcService.rules(zones));
        rules.putAll(NatService.rules(zones));
        rules.putAll(CvmService.rules(zones));
        rules.putAll(CbsService.rules(zones));
        rules.putAll(ClbService.rules());
        rules.putAll(SecurityService.rules());
        rules.putAll(ClsService.rules());
        rules.putAll(MonitorService.rules());
        rules.putAll(DeliveryService.rules());
        rules.putAll(PrivateDnsService.rules());
        rules.putAll(DnspodService.rules());
        rules.putAll(TatService.rules());
        return Map.copyOf(rules);
    }

    /** For a type that no service speaks of: it is kept, under an id of its name and eight letters. */
    static TypeRules unknown(String typeName) {
        return TypeRules.prefixed(typeName.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-");
    }
}
