package rustfs.tencentcloud.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Zone;

/** A server pool: its nodes, and the disks of each node. Its layout is never edited after it is made. */
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
        DiskSettings disks,

        @Setting(
                value = "The instance type of its nodes; without one it is cluster.instanceType.",
                change = ChangeClass.IN_PLACE,
                note = Note.RESIZED_IN_TURN)
        @Nullable
        InstanceType instanceType,

        @Setting(
                value = "Whether it serves, is being emptied, or is gone: active, then draining, then retired.",
                byDefault = "\"active\"",
                change = ChangeClass.ROLLING,
                note = "draining lifts the protection of its nodes and disks, in place; decommission it then. retired "
                        + "takes it out of the volumes, restarts the other nodes and deletes its nodes; its disks go "
                        + "to the recycle bin. There is no way back from retired: append a pool.")
        PoolState state) {
    public PoolSettings {
        zones = List.copyOf(zones);
    }

    /** A pool that serves, of nodes of the cluster's instance type. */
    public static PoolSettings of(PoolName name, int nodes, List<Zone> zones, DiskSettings disks) {
        return new PoolSettings(name, nodes, zones, disks, null, PoolState.ACTIVE);
    }

    /** The zone of a node, by its number from 1: nodes go round the zones. */
    public Zone zoneOf(int node) {
        return zones.get((node - 1) % zones.size());
    }

    /** The same pool with other disks. */
    public PoolSettings with(DiskSettings others) {
        return new PoolSettings(name, nodes, zones, others, instanceType, state);
    }
}
