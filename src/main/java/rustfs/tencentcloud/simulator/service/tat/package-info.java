/**
 * TencentCloud Automation Tools.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.tat;

import org.jspecify.annotations.NullMarked;
