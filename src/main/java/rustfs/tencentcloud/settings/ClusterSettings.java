package rustfs.tencentcloud.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
                note = "Nodes are stopped, resized and started, several at once: clients are cut off for " + "minutes.")
        InstanceType instanceType,

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
                value = "The server pools. Append only: the order is part of the identity of the cluster.",
                change = ChangeClass.ROLLING,
                note = "A pool that is appended gets nodes of its own, and all nodes restart with it. "
                        + "Taking one out is refused, unless it is the last: later ones would move.")
        @Range(min = 1)
        List<PoolSettings> pools,

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

        @Setting(
                value = "Encryption of what goes to and between the nodes.",
                byDefault = "{}",
                change = ChangeClass.REFUSED)
        TlsSettings tls,

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

        @Setting(value = "Snapshots of the data disks.", byDefault = "{}", change = ChangeClass.IN_PLACE)
        SnapshotSettings snapshots) {
    public ClusterSettings {
        pools = List.copyOf(pools);
    }
}
