package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** RustFS runs out of memory below 2 GiB, and wants far more for real loads. */
record NodesHaveMemory(Catalogue catalogue) implements Rule {
    private static final int LEAST_GIB = 2;
    private static final int ADVISED_GIB = 4;

    @Override
    public void check(StackSettings settings, Problems problems) {
        InstanceType type = settings.cluster().instanceType();
        catalogue.instance(type).ifPresent(figures -> {
            String reason = "'" + type + "' has " + figures.memoryGib() + " GiB of memory";
            Path path = At.CLUSTER.field("instanceType");
            if (figures.memoryGib() < LEAST_GIB) {
                problems.add(path, reason, LEAST_GIB + " GiB or more, " + ADVISED_GIB + " GiB for more than a trial");
            } else if (figures.memoryGib() < ADVISED_GIB) {
                problems.warn(path, reason + "; RustFS wants " + ADVISED_GIB + " GiB for more than a trial");
            }
        });
    }
}
