package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.GpuChargeType;
import rustfs.tencentcloud.settings.GpuSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** A spot machine needs the highest price that is paid for it, and no other machine has one. */
final class SpotPriceBelongsToSpot implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        AiMlSettings aiMl = settings.aiMl();
        if (aiMl == null) {
            return;
        }
        GpuSettings gpu = aiMl.gpu();
        boolean spot = gpu.chargeType() == GpuChargeType.SPOT;
        Path path = At.GPU.field("spotMaxPricePerHour");
        if (spot && gpu.spotMaxPricePerHour() == null) {
            problems.add(path, "it is not set, and chargeType is spot", "the highest price for an hour, such as 1.5");
        }
        if (!spot && gpu.spotMaxPricePerHour() != null) {
            problems.add(
                    path,
                    "it is set, and chargeType is onDemand",
                    "a price for spot machines only",
                    "take it out, or set chargeType to spot");
        }
    }
}
