/**
 * Cloud Block Storage.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.cbs;

import org.jspecify.annotations.NullMarked;
