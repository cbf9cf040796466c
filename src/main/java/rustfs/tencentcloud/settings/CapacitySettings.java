package rustfs.tencentcloud.settings;

import java.math.BigDecimal;
import java.util.List;
import rustfs.tencentcloud.cloud.Zone;

/** What the cluster has to hold and survive, in place of pools; the cheapest layout that does is chosen once. */
public record CapacitySettings(
        @Setting(
                value = "What objects can take up at least, in TiB, parity not counted.",
                change = ChangeClass.IN_PLACE,
                note = "The layout of a stack that stands is kept. If it holds less than this, the preview is refused "
                        + "and prints the pools to write instead: with larger disks or with a pool appended.")
        BigDecimal usableTib,

        @Setting(
                value = "What may be lost while reads and writes go on.",
                byDefault = "\"zone\"",
                change = ChangeClass.IN_PLACE,
                note = "The layout of a stack that stands is kept. If it does not survive that, the preview is "
                        + "refused.")
        Survival survives,

        @Setting(
                value = "The zones to spread the nodes over; empty is all zones of the network, or the first of them "
                        + "if no zone has to be survived.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "Nodes that stand keep their zones.")
        List<Zone> zones) {
    public CapacitySettings {
        zones = List.copyOf(zones);
    }
}
