package rustfs.tencentcloud.cloud;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an instance type is made of.
 *
 * @param gpu model, memory and number of its GPUs in words, or null if it has none
 * @param privateGbps its bandwidth in the VPC, each way; null where it was not found
 */
public record InstanceFigures(
        InstanceType type,
        int vcpus,
        int memoryGib,
        @Nullable String gpu,
        @Nullable BigDecimal privateGbps) {
    public boolean hasGpu() {
        return gpu != null;
    }
}
