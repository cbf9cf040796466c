package rustfs.tencentcloud.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;

/** The RustFS cluster. */
public record ClusterSettings(
        @Setting(
                value = "The version of RustFS.",
                byDefault = "\"1.0.1\"",
                change = ChangeClass.ROLLING,
                note = "Read the release notes first and change artifact with it. No data is touched.")
        RustfsVersion version,

        @Setting(value = "Where the nodes fetch the program from.", change = ChangeClass.ROLLING)
        ArtifactSettings artifact,

        @Setting(
                value = "The public image of the nodes, by its name.",
                byDefault = "\"TencentOS Server 4 for x86_64\"",
                change = ChangeClass.IN_PLACE,
                note = "Nodes that exist keep theirs, as a new image wipes the system disk; it holds for "
                        + "nodes made from now on.")
        ImageName image,

        @Setting(
                value = "The instance type of the nodes.",
                byDefault = "\"SA5.2XLARGE32\"",
                change = ChangeClass.IN_PLACE,
                note = Note.RESIZED_IN_TURN)
        InstanceType instanceType,

        @Setting(
                value = "How many nodes an update resizes at most, if their instance type changes.",
                byDefault = "1",
                change = ChangeClass.IN_PLACE,
                note = "They are resized one after the other, and each begins when the machine before it runs again, "
                        + "not when RustFS on it is ready: more than one only where writes survive the loss of two.")
        @Range(min = 1, max = 100)
        int nodesResizedPerUpdate,

        @Setting(
                value = "The system disk of each node.",
                byDefault = "50",
                change = ChangeClass.IN_PLACE,
                note = "It grows where it is. It cannot shrink.")
        Gib systemDiskGib,

        @Setting(
                value = "Whether the data disks are encrypted.",
                byDefault = "true",
                change = ChangeClass.REFUSED,
                note = "A disk is encrypted when it is made or never. " + Note.POOLS_ARE_APPEND_ONLY)
        boolean encryption,

        @Setting(
                value = "The server pools, if capacity is not set. Append only: the order is part of the identity of "
                        + "the cluster.",
                byDefault = "[]",
                change = ChangeClass.ROLLING,
                note = "A pool that is appended gets nodes of its own, and all nodes restart with it. "
                        + "Taking one out or moving it is refused: empty it and set its state to retired.")
        List<PoolSettings> pools,

        @Setting(
                value = "What the cluster has to hold, if pools is not set: a layout is chosen for it once.",
                change = ChangeClass.IN_PLACE)
        @Nullable
        CapacitySettings capacity,

        @Setting(
                value = "The buffer profile of RustFS.",
                byDefault = "\"GeneralPurpose\"",
                change = ChangeClass.ROLLING)
        BufferProfile bufferProfile,

        @Setting(
                value = "The generation of each key that is derived from the secret.",
                byDefault = "{}",
                change = ChangeClass.ROLLING)
        KeyGenerationSettings keyGenerations,

        @Setting(value = "The log of RustFS on the nodes.", byDefault = "{}", change = ChangeClass.ROLLING)
        LogSettings logs,

        @Setting(
                value = "The metrics of RustFS on the nodes; without it they are not collected.",
                change = ChangeClass.ROLLING,
                note = "Taking it out deletes the instance of Prometheus with its metrics.")
        @Nullable
        MetricsSettings metrics,

        @Setting(
                value = "Whether nodes and data disks are protected from deletion and replacement.",
                byDefault = "true",
                change = ChangeClass.IN_PLACE,
                note = "To destroy a stack, switch it off and run up first.")
        boolean protection,

        @Setting(
                value = "Nodes that may be replaced, such as pool1-3; their disks stay protected.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "It lifts the protection of these machines alone. Run up, then up with --replace and the URN "
                        + "of the machine, and take the name out again.")
        List<NodeName> replaceable,

        @Setting(
                value = "Data disks that may be replaced, such as pool1-3-disk2.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "It lifts the protection of these disks alone. Run up, then up with --replace and its URN, and "
                        + "take the name out again.")
        List<DiskName> replaceableDisks,

        @Setting(
                value = "Whether data disks stay in the account when they leave the stack.",
                byDefault = "false",
                change = ChangeClass.IN_PLACE,
                note = "Run up before the destroy or the change that would delete them. They are paid until you "
                        + "delete them.")
        boolean retainDisks,

        @Setting(
                value = "What data disks are made from, to restore a cluster or to adopt the disks of another.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE)
        List<DiskSourceSettings> diskSources,

        @Setting(value = "Snapshots of the data disks.", byDefault = "{}", change = ChangeClass.IN_PLACE)
        SnapshotSettings snapshots,

        @Setting(value = "TLS of the nodes.", byDefault = "{}", change = ChangeClass.REFUSED)
        TlsSettings tls,

        @Setting(value = "What the servers may call.", byDefault = "{}", change = ChangeClass.ROLLING)
        OutboundSettings outbound) {
    /** The type of the system disks. */
    public static final DiskType SYSTEM_DISK_TYPE = DiskType.CLOUD_BSSD;

    public ClusterSettings {
        pools = List.copyOf(pools);
        replaceable = List.copyOf(replaceable);
        replaceableDisks = List.copyOf(replaceableDisks);
        diskSources = List.copyOf(diskSources);
    }

    /** The pools that have nodes. */
    public List<PoolSettings> poolsWithNodes() {
        return pools.stream().filter(pool -> pool.state().hasNodes()).toList();
    }

    public InstanceType instanceTypeOf(PoolSettings pool) {
        InstanceType own = pool.instanceType();
        return own == null ? instanceType : own;
    }

    public boolean protectsDisksOf(PoolSettings pool) {
        return protection && pool.state() == PoolState.ACTIVE;
    }

    public boolean protectsDisk(PoolSettings pool, DiskName disk) {
        return protectsDisksOf(pool) && !replaceableDisks.contains(disk);
    }

    /** What a disk is made from, if it is said. */
    public Optional<DiskSource> sourceOf(DiskName disk) {
        return diskSources.stream()
                .filter(source -> source.disk().equals(disk))
                .map(DiskSourceSettings::from)
                .findFirst();
    }

    public boolean protectsNode(PoolSettings pool, int number) {
        return protectsDisksOf(pool) && !replaceable.contains(new NodeName(pool.name(), number));
    }
}
