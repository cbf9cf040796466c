/**
 * What every service of the cloud has in common: how a resource is made, shown, changed and deleted, and the words in
 * which a service says its rules. Time is handed in, ids are derived from URNs: a run on a fresh account repeats exactly.
 * Uses the store, values and the types of the schema; knows no service and nothing of the protocol.
 */
@NullMarked
package rustfs.tencentcloud.simulator.cloud;

import org.jspecify.annotations.NullMarked;
