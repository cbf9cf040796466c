/** The figures that {@code bin/bench} prints. They are ratios within one run, so that the machine's speed drops out. */
@NullMarked
package rustfs.tencentcloud.bench;

import org.jspecify.annotations.NullMarked;
