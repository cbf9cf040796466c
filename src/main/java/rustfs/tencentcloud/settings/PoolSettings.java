package rustfs.tencentcloud.settings;

import java.util.List;
import rustfs.tencentcloud.cloud.Zone;

/** A server pool: its nodes, and the disks of each node. It is never edited after it is made. */
public record PoolSettings(
        @Setting(
                value = "The name; names of nodes and disks are built from it.",
                change = ChangeClass.REFUSED,
                note = Note.POOLS_ARE_APPEND_ONLY)
        PoolName name,

        @Setting(value = "The number of nodes.", change = ChangeClass.REFUSED, note = Note.POOLS_ARE_APPEND_ONLY)
        @Range(min = 1, max = 48)
        int nodes,

        @Setting(
                value = "The zones of the nodes: they go round them in this order.",
                change = ChangeClass.REFUSED,
                note = Note.POOLS_ARE_APPEND_ONLY)
        @Range(min = 1)
        List<Zone> zones,

        @Setting(value = "The data disks of each node.", change = ChangeClass.REFUSED)
        DiskSettings disks) {
    public PoolSettings {
        zones = List.copyOf(zones);
    }
}
