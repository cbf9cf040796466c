/**
 * Property values as the simulator sees them: JSON, and what Pulumi adds to it (unknowns, secrets, assets). A leaf:
 * it knows nothing of the protocol, the schema or the cloud.
 */
@NullMarked
package rustfs.tencentcloud.simulator.value;

import org.jspecify.annotations.NullMarked;
