package rustfs.tencentcloud.settings;

/** The AI/ML workload. */
public record AiMlSettings(
        @Setting(value = "The GPU machines.", change = ChangeClass.IN_PLACE)
        GpuSettings gpu) {}
