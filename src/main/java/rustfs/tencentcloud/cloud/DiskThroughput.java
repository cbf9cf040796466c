package rustfs.tencentcloud.cloud;

import java.math.BigDecimal;

/**
 * How fast the disks of a type are: a rate, and more with their size, up to a bound. In megabytes a second.
 *
 * @param atLeast of the smallest
 * @param perGib for each GiB more
 * @param most of the largest
 */
public record DiskThroughput(BigDecimal atLeast, BigDecimal perGib, BigDecimal most) {
    public BigDecimal megabytesPerSecond(Gib size) {
        return atLeast.add(perGib.multiply(BigDecimal.valueOf(size.value()))).min(most);
    }
}
