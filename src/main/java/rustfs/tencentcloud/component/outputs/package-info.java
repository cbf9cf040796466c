/** What the SDK's outputs need to be safe to use, whatever the domain. */
@NullMarked
package rustfs.tencentcloud.component.outputs;

import org.jspecify.annotations.NullMarked;
