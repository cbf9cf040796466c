package rustfs.tencentcloud.settings.rule;

import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InstanceFigures;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** The machines of the GPU fleet have GPUs. */
record GpuMachinesHaveGpus(Catalogue catalogue) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        AiMlSettings aiMl = settings.aiMl();
        if (aiMl == null) {
            return;
        }
        InstanceType type = aiMl.gpu().instanceType();
        catalogue.instance(type).filter(figures -> !figures.hasGpu()).ifPresent(figures -> {
            String allowed = "a type of a family with GPUs: "
                    + catalogue.instances().stream()
                            .filter(InstanceFigures::hasGpu)
                            .map(gpu -> gpu.type().family())
                            .distinct()
                            .collect(Collectors.joining(", "));
            problems.add(At.GPU.field("instanceType"), "'" + type + "' has no GPU", allowed);
        });
    }
}
