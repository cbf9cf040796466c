/**
 * How large a cluster is and what it survives: erasure sets, losses, what a node asks of its machine, the cost of a
 * layout, and the choice of one. Plain values in, plain values out; nothing here reads a configuration or knows the
 * engine. The facts of RustFS are those of the source of its version 1.0.1, prices and figures those of {@code cloud}.
 */
@NullMarked
package rustfs.tencentcloud.settings.sizing;

import org.jspecify.annotations.NullMarked;
