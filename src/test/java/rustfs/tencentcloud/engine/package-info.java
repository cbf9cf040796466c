/**
 * Tests that run the real engine, through the commands that a person types, on the simulator. Each has a copy of the
 * project with a state and an account of its own, so none touches the developer's.
 */
@NullMarked
package rustfs.tencentcloud.engine;

import org.jspecify.annotations.NullMarked;
