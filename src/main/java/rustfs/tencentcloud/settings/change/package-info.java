/**
 * What a change of settings would do to a stack that exists. It compares settings with what the stack recorded of its
 * former ones, and knows nothing of the engine or of resources. Its facts are the change classes of the settings.
 */
@NullMarked
package rustfs.tencentcloud.settings.change;

import org.jspecify.annotations.NullMarked;
