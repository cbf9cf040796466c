/**
 * Key Management Service.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.kms;

import org.jspecify.annotations.NullMarked;
