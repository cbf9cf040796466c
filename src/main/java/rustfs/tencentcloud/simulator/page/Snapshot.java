package rustfs.tencentcloud.simulator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.cloud.Cidr;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.Listing;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.survey.ImportLine;
import rustfs.tencentcloud.simulator.survey.Owners;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.survey.Veil;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The JSON that the page is made of. The whole account has {@code version}, {@code things} (type, service, region, id,
 * name, state, owner, orphan, a checksum of the outputs, and some facts by the names of their properties) and {@code
 * links} (position of the one that refers, position of the other or -1 if it is gone, property, effect). The outputs
 * of a thing are asked for one by one.
 */
final class Snapshot {
    /** What the page shows of a thing without being asked; nothing secret. */
    private static final List<String> FACTS = List.of(
            "cidrBlock",
            "availabilityZone",
            "privateIp",
            "publicIp",
            "vip",
            "instanceType",
            "storageType",
            "storageSize",
            "networkType",
            "protocol",
            "port",
            "url",
            "internetChargeType",
            "instanceStateReason");

    private static final String SUBNET = "Subnet";
    /** The network, the gateway and the broadcast address. */
    private static final int TAKEN_ADDRESSES = 3;

    private Snapshot() {}

    static String of(String version, Survey survey, Owners owners) {
        Map<ResourceKey, Integer> positions = new HashMap<>();
        Map<ResourceKey, Integer> used = usedAddresses(survey);
        List<Value> things = new ArrayList<>();
        for (Thing thing : survey.things()) {
            positions.put(thing.key(), things.size());
            things.add(thing(thing, owners, used.getOrDefault(thing.key(), 0)));
        }
        List<Value> links = new ArrayList<>();
        for (Listing.Link link : survey.links()) {
            Integer from = positions.get(link.from());
            if (from != null) {
                links.add(Value.of(List.of(
                        Value.of(from),
                        Value.of(positions.getOrDefault(link.to(), -1)),
                        Value.of(link.property()),
                        Value.of(link.effect().name()))));
            }
        }
        return Json.write(
                Value.of(Map.of("version", Value.of(version), "things", Value.of(things), "links", Value.of(links))));
    }

    private static Value thing(Thing thing, Owners owners, int usedAddresses) {
        Map<String, Value> facts = new TreeMap<>();
        for (String name : FACTS) {
            String text = thing.text(name);
            if (!text.isEmpty()) {
                facts.put(name, Value.of(text));
            }
        }
        if (thing.key().type().equals(SUBNET)) {
            Cidr.parse(thing.text("cidrBlock"))
                    .ifPresent(block ->
                            facts.put("free", Value.of(block.size() - TAKEN_ADDRESSES - (double) usedAddresses)));
        }
        return Value.of(Map.of(
                "type", Value.of(thing.key().type()),
                "service", Value.of(thing.service()),
                "region", Value.of(thing.key().region()),
                "id", Value.of(thing.key().id()),
                "name", Value.of(thing.name()),
                "state", Value.of(thing.state()),
                "owner", Value.of(owners.phrase(thing)),
                "orphan", Value.of(owners.isOrphan(thing)),
                "sum", Value.of(Integer.toHexString(thing.outputs().hashCode())),
                "facts", Value.of(facts)));
    }

    /** How many addresses of each subnet machines and load balancers have. */
    private static Map<ResourceKey, Integer> usedAddresses(Survey survey) {
        Map<ResourceKey, Integer> used = new HashMap<>();
        for (Listing.Link link : survey.links()) {
            boolean hasAddress = link.to().type().equals(SUBNET)
                    && survey.find(link.from())
                            .filter(thing -> !thing.text("privateIp").isEmpty()
                                    || !thing.text("vip").isEmpty())
                            .isPresent();
            if (hasAddress) {
                used.merge(link.to(), 1, Integer::sum);
            }
        }
        return used;
    }

    /** A thing's outputs, without secrets, with what else there is to say of it. */
    static String detail(Thing thing, @Nullable ResourceType type, Set<String> secrets) {
        return Json.write(Value.of(Map.of(
                "outputs", Veil.over(thing.outputs(), type, secrets),
                "urn", Value.of(thing.urn()),
                "import",
                        Value.of(
                                type == null
                                        ? ""
                                        : ImportLine.of(type, thing.key().id())))));
    }
}
