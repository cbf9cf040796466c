/**
 * The account on disk: what exists, what refers to what, what is taken. A SQLite file that several processes share;
 * each transaction is alone in it. Knows values only: what any of it means is told in {@code cloud} and {@code service}.
 */
@NullMarked
package rustfs.tencentcloud.simulator.store;

import org.jspecify.annotations.NullMarked;
