/**
 * Virtual Private Cloud.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.vpc;

import org.jspecify.annotations.NullMarked;
