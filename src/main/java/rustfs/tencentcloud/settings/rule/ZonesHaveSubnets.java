package rustfs.tencentcloud.settings.rule;

import java.util.List;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** A machine needs a subnet in its zone, and the network makes subnets in its own zones only. */
final class ZonesHaveSubnets implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<Zone> zones = settings.network().zones();
        PlacedZones.of(settings).forEach((path, zone) -> {
            if (!zones.contains(zone)) {
                problems.add(
                        path,
                        "'" + zone + "' is not a zone of the network",
                        "one of " + zones.stream().map(Zone::code).collect(Collectors.joining(", ")),
                        "choose one of them, or add the zone to network.zones");
            }
        });
    }
}
