/**
 * Secrets Manager.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.ssm;

import org.jspecify.annotations.NullMarked;
