/**
 * The services of Tencent Cloud that are modelled, one package each: the rules of its types, with its own codes and
 * words. Codes come from the constants of Tencent's Go SDK, forms of ids from the provider's source at 1.83.25.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service;

import org.jspecify.annotations.NullMarked;
