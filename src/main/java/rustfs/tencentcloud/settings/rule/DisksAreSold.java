package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.DiskSizes;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Each type of disk is sold in certain sizes. */
record DisksAreSold(Catalogue catalogue) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        ClusterSettings cluster = settings.cluster();
        Path size = At.CLUSTER.field("systemDiskGib");
        sold("a system disk", catalogue.systemDisk(), cluster.systemDiskGib(), new Place(size, problems));
        for (int index = 0; index < cluster.pools().size(); index++) {
            DiskSettings disks = cluster.pools().get(index).disks();
            Path path = At.pool(index).field("disks").field("sizeGib");
            sold(disks.type().name(), catalogue.dataDisk(disks.type()), disks.sizeGib(), new Place(path, problems));
        }
        AiMlSettings aiMl = settings.aiMl();
        if (aiMl != null) {
            Path gpuSize = At.GPU.field("systemDiskGib");
            sold("a system disk", catalogue.systemDisk(), aiMl.gpu().systemDiskGib(), new Place(gpuSize, problems));
        }
    }

    private static void sold(String what, DiskSizes sizes, Gib size, Place place) {
        if (!sizes.allow(size)) {
            place.problems()
                    .add(
                            place.path(),
                            size + " GiB is not a size of " + what,
                            sizes.toString(),
                            "did you mean " + sizes.atLeast(size) + "?");
        }
    }

    private record Place(Path path, Problems problems) {}
}
