package rustfs.tencentcloud.settings.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.StackSettings;

/** The zones that settings place machines in, each with its place in the configuration. */
final class PlacedZones {
    private PlacedZones() {}

    static Map<Path, Zone> of(StackSettings settings) {
        Map<Path, Zone> placed = new LinkedHashMap<>();
        List<PoolSettings> pools = settings.cluster().pools();
        for (int pool = 0; pool < pools.size(); pool++) {
            List<Zone> zones = pools.get(pool).zones();
            for (int index = 0; index < zones.size(); index++) {
                placed.put(At.pool(pool).field("zones").index(index), zones.get(index));
            }
        }
        AiMlSettings aiMl = settings.aiMl();
        if (aiMl != null) {
            placed.put(At.GPU.field("zone"), aiMl.gpu().zone());
        }
        return placed;
    }
}
