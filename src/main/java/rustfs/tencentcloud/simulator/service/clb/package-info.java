/**
 * Cloud Load Balancer.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.clb;

import org.jspecify.annotations.NullMarked;
