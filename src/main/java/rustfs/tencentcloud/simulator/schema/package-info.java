/**
 * The rules of the provider's types, generic over every type: what Check refuses, what a plan holds, what differs.
 * They come from the package schema and its constraints, the project's part of which is read at the start and
 * the rest when a type of it is asked for, and for value ranges from {@code simulator/validators.json}; there is no
 * word about a single type here. Uses values only, and knows nothing of the
 * protocol or the cloud.
 */
@NullMarked
package rustfs.tencentcloud.simulator.schema;

import org.jspecify.annotations.NullMarked;
