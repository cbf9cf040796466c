/** The entry point. It reads the stack's configuration, and hands the settings to the stack programs. */
@NullMarked
package rustfs.tencentcloud;

import org.jspecify.annotations.NullMarked;
