/**
 * SSL Certificate Service.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.ssl;

import org.jspecify.annotations.NullMarked;
