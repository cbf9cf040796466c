/**
 * Machines that are not nodes of the cluster: the GPU fleet; and the look-up of public images, which the cluster uses
 * too. It stands on network and security. Facts: the traps of the instance resource in the provider's sources.
 */
@NullMarked
package rustfs.tencentcloud.component.compute;

import org.jspecify.annotations.NullMarked;
