/**
 * What things cost a month: sums of known prices that never take an unknown price for nothing. It knows the facts of
 * the cloud alone; what a stack is made of is told to it in plain values. Its prices are those of {@code cloud}.
 */
@NullMarked
package rustfs.tencentcloud.cost;

import org.jspecify.annotations.NullMarked;
