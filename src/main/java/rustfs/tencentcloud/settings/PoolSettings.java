package rustfs.tencentcloud.settings;

import java.util.List;
import rustfs.tencentcloud.cloud.Zone;

/** A server pool: its nodes, and the disks of each node. It is never edited after it is made. */
public record PoolSettings(
        @Setting(
                value = "The name; names of nodes and disks are built from it.",
                change = ChangeClass.REFUSED,
                note =
                        "Pools are append-only: RustFS stores the layout on the disks. Add a pool, move the data by decommissioning the old one, then remove the old one.")
        PoolName name,

        @Setting(
                value = "The number of nodes.",
                byDefault = "4",
                change = ChangeClass.REFUSED,
                note =
                        "Pools are append-only: RustFS stores the layout on the disks. Add a pool, move the data by decommissioning the old one, then remove the old one.")
        @Range(min = 1, max = 48)
        int nodes,

        @Setting(
                value = "The zones of the nodes: they go round them in this order.",
                change = ChangeClass.REFUSED,
                note =
                        "Pools are append-only: RustFS stores the layout on the disks. Add a pool, move the data by decommissioning the old one, then remove the old one.")
        @Range(min = 1)
        List<Zone> zones,

        @Setting(value = "The data disks of each node.", change = ChangeClass.REFUSED)
        DiskSettings disks) {
    public PoolSettings {
        zones = List.copyOf(zones);
    }
}
