/**
 * A cloud that fails on demand, as a scenario says, and the provider's own patience with it. Neither knows what the
 * cloud does: they stand before it, call by call.
 */
@NullMarked
package rustfs.tencentcloud.simulator.fault;

import org.jspecify.annotations.NullMarked;
