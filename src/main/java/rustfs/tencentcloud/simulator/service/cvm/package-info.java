/**
 * Cloud Virtual Machine.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.cvm;

import org.jspecify.annotations.NullMarked;
