/**
 * The Content Delivery Network.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.cdn;

import org.jspecify.annotations.NullMarked;
