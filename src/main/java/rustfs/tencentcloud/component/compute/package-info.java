/**
 * Machines that are not nodes of the cluster: the GPU fleet; and what is done with any machine: the look-up of public
 * images, and commands that run on one. It stands on network and security. Facts: the traps of the instance resource in
 * the provider's sources.
 */
@NullMarked
package rustfs.tencentcloud.component.compute;

import org.jspecify.annotations.NullMarked;
