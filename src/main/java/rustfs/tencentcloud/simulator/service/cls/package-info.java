/**
 * Cloud Log Service.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.cls;

import org.jspecify.annotations.NullMarked;
