/**
 * Private DNS.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.privatedns;

import org.jspecify.annotations.NullMarked;
