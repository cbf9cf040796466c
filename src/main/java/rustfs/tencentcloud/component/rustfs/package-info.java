/**
 * The RustFS cluster: plans of its erasure sets, nodes and addresses, the script of a node, and the component that
 * declares machines and disks. It stands on network and security. Facts: how RustFS 1.0.1 lays out and reads its
 * volumes, what it takes from its environment, and when it is ready, read in its sources.
 */
@NullMarked
package rustfs.tencentcloud.component.rustfs;

import org.jspecify.annotations.NullMarked;
