package rustfs.tencentcloud.settings;

/** Notes on changes that several settings share. */
final class Note {
    static final String THE_CLUSTER_IS_REPLACED = "With cluster.protection on, the preview fails; with it off, "
            + "every node and data disk is replaced and the data is lost.";

    static final String POOLS_ARE_APPEND_ONLY = "Pools are append-only: RustFS stores the layout on the disks. "
            + "Add a pool, move the data to it by decommissioning the old one, and leave the old one in its place.";

    static final String RESIZED_IN_TURN = "A node is stopped, resized and started again. An update resizes as many as "
            + "cluster.nodesResizedPerUpdate says, one after the other; run up again for the next.";

    static final String GPU_MACHINES_ARE_REPLACED =
            "All GPU machines are replaced, and the data on their disks is lost.";

    private Note() {}
}
