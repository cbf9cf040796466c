/**
 * What is seen of the nodes from outside: their logs in CLS and their metrics in managed Prometheus. What a node does
 * to send them is in its scripts, under {@code rustfs}. It stands on network and security.
 */
@NullMarked
package rustfs.tencentcloud.component.observability;

import org.jspecify.annotations.NullMarked;
