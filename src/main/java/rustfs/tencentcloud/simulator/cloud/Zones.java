package rustfs.tencentcloud.simulator.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The regions and zones of the cloud, from {@code simulator/regions.json} (source: product page 213/35072, November
 * 2025).
 */
public final class Zones {
    private final Map<String, Value> regions;

    private Zones(Map<String, Value> regions) {
        this.regions = regions;
    }

    public static Zones load() {
        return new Zones(Json.resource("simulator/regions.json").fields());
    }

    /** A zone, and whether there is anything left to sell in it. */
    public record Zone(String name, String description, String number, boolean available) {}

    /** The zones of a region; none if there is no such region. */
    public List<Zone> of(String region) {
        Map<String, Value> entry =
                regions.getOrDefault(region, Value.of(Map.of())).fields();
        Map<Integer, Boolean> numbers = new TreeMap<>();
        numbers(entry, "zones").forEach(number -> numbers.put(number, true));
        numbers(entry, "soldOut").forEach(number -> numbers.put(number, false));
        String place = entry.getOrDefault("name", new Value.Null()).text().orElse(region);
        int first = (new ArrayList<>(regions.keySet()).indexOf(region) + 1) * 10_000;
        List<Zone> zones = new ArrayList<>();
        numbers.forEach((number, available) -> zones.add(
                new Zone(region + "-" + number, place + " Zone " + number, String.valueOf(first + number), available)));
        return zones;
    }

    public boolean has(String region, String zone) {
        return of(region).stream().anyMatch(candidate -> candidate.name().equals(zone));
    }

    private static List<Integer> numbers(Map<String, Value> entry, String name) {
        return entry.getOrDefault(name, new Value.Null()).items().stream()
                .flatMap(item -> item.number().stream())
                .map(Double::intValue)
                .toList();
    }
}
