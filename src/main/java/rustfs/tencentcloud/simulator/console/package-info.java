/**
 * The commands of {@code bin/cloud}: what a person, or a colleague behind Pulumi's back, does in the cloud's console.
 * They go through the provider's operations and the cloud's rules, unless they are told not to. Knows the page,
 * which one of them serves; nothing knows it.
 */
@NullMarked
package rustfs.tencentcloud.simulator.console;

import org.jspecify.annotations.NullMarked;
