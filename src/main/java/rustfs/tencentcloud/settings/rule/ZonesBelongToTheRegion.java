package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** A stack lives in one region, and so do its zones. */
final class ZonesBelongToTheRegion implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<Zone> zones = settings.network().zones();
        for (int index = 0; index < zones.size(); index++) {
            Zone zone = zones.get(index);
            if (!zone.region().equals(settings.region())) {
                problems.add(
                        At.NETWORK.field("zones").index(index),
                        "'" + zone + "' is not a zone of " + settings.region(),
                        "zones of " + settings.region(),
                        "choose another zone, or set region to " + zone.region());
            }
        }
    }
}
