/**
 * DNSPod, the public DNS.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.dnspod;

import org.jspecify.annotations.NullMarked;
