/**
 * Cloud Access Management.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.cam;

import org.jspecify.annotations.NullMarked;
