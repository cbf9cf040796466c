package rustfs.tencentcloud.simulator.service.cvm;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Strictness;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What is for sale: instance types from {@code simulator/instance-types.json}, images, and zones that have some left. */
final class Offer {
    private static final String FORM = "[A-Z][A-Za-z0-9]*\\.[A-Z0-9]+";

    private final Set<String> types;
    private final Map<String, Set<String>> soldOut = new TreeMap<>();
    private final Images images;
    private final Zones zones;
    private final Strictness strictness;

    private Offer(Map<String, Value> data, Zones zones, Strictness strictness) {
        this.types = texts(data, "types");
        data.getOrDefault("soldOut", new Value.Null())
                .fields()
                .forEach((zone, sold) -> soldOut.put(zone, texts(Map.of(zone, sold), zone)));
        this.images = Images.load();
        this.zones = zones;
        this.strictness = strictness;
    }

    static Offer load(Zones zones, Strictness strictness) {
        return new Offer(Json.resource("simulator/instance-types.json").fields(), zones, strictness);
    }

    private static Set<String> texts(Map<String, Value> fields, String name) {
        return fields.getOrDefault(name, new Value.Null()).items().stream()
                .flatMap(text -> text.text().stream())
                .collect(Collectors.toSet());
    }

    /** Refuses a machine that nobody sells, or that nothing is known of. */
    void check(Draft draft) {
        String type = draft.text("instanceType");
        if (!type.isEmpty() && !type.matches(FORM)) {
            throw CloudFailure.of(
                    "InvalidInstanceType.Malformed", "The instance type '" + type + "' is not one, as SA5.MEDIUM4 is.");
        }
        if (!type.isEmpty() && !types.contains(type)) {
            strictness.refuse("The instance type '" + type + "'");
        }
        String image = draft.text("imageId");
        if (!image.matches("img-[a-z0-9]{8}")) {
            throw CloudFailure.of("InvalidImageId.Malformed", "The image id '" + image + "' is malformed.");
        }
        if (images.nameOf(image).isEmpty()) {
            strictness.refuse("The image '" + image + "', which is none of the public ones,");
        }
        if (draft.prior() == null) {
            checkZone(draft);
        }
    }

    private void checkZone(Draft draft) {
        String zone = draft.text("availabilityZone");
        if (soldOut.getOrDefault(zone, Set.of()).contains(draft.text("instanceType"))) {
            throw CloudFailure.of(
                    "ResourceInsufficient.SpecifiedInstanceType",
                    "The instance type '" + draft.text("instanceType") + "' is sold out in the zone '" + zone + "'.");
        }
        boolean none = zones.of(draft.region()).stream()
                .anyMatch(candidate -> candidate.name().equals(zone) && !candidate.available());
        if (none) {
            throw CloudFailure.of(
                    "ResourceInsufficient.AvailabilityZoneSoldOut", "The zone '" + zone + "' is sold out.");
        }
    }

    /** The name of the system in an image. */
    Value systemOf(Draft draft) {
        return Value.of(images.nameOf(draft.text("imageId")));
    }
}
