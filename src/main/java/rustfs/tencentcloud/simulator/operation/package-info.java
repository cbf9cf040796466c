/**
 * What a provider does, in the simulator's own words: check, diff, create, read, update, delete, invoke. It puts
 * the rules of the schema and the cloud together, and knows nothing of gRPC.
 */
@NullMarked
package rustfs.tencentcloud.simulator.operation;

import org.jspecify.annotations.NullMarked;
