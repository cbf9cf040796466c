/**
 * The account that the simulator keeps instead of Tencent Cloud: what exists in it, what refers to what, and what
 * the cloud refuses, with its own codes and words. One class per Tencent service ({@code VpcService}, {@code
 * CvmService}, …) holds the rules of its types; all of them work on the same store, a SQLite file that several
 * processes share. Codes come from the constants of Tencent's Go SDK, forms of ids from the provider's source at
 * 1.83.25. Time is handed in, ids are derived from URNs: a run on a fresh account repeats exactly. Uses values and
 * the types of the schema; knows nothing of the protocol.
 */
@NullMarked
package rustfs.tencentcloud.simulator.cloud;

import org.jspecify.annotations.NullMarked;
