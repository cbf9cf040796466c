/**
 * The settings of a stack: records that say what can be chosen, its default and what changing it does, and the binder
 * that fills them from the stack's configuration or says all that is wrong with it at once. Nothing here knows of
 * Pulumi; of this project it uses {@code cloud} alone.
 */
@NullMarked
package rustfs.tencentcloud.settings;

import org.jspecify.annotations.NullMarked;
