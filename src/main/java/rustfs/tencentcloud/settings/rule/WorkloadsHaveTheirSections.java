package rustfs.tencentcloud.settings.rule;

import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.Workload;

/** A workload has a section of settings, and a section belongs to a workload that is named. */
final class WorkloadsHaveTheirSections implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        for (Workload workload : Workload.values()) {
            boolean named = settings.workloads().contains(workload);
            boolean hasSection = section(workload, settings) != null;
            if (named && !hasSection) {
                problems.add(
                        Path.ROOT.field(workload.word()),
                        "it is not set, and workloads names it",
                        "the settings of the workload",
                        "set it, or take " + workload.word() + " out of workloads");
            }
            if (!named && hasSection) {
                problems.add(
                        Path.ROOT.field(workload.word()),
                        "it is set, and workloads does not name it",
                        "settings of workloads that are named",
                        "add " + workload.word() + " to workloads, or take the section out");
            }
        }
    }

    private static @Nullable Object section(Workload workload, StackSettings settings) {
        return switch (workload) {
            case GAMING -> settings.gaming();
            case AI_ML -> settings.aiMl();
        };
    }
}
