/** Tests of the project itself: its schema, its commands. */
@NullMarked
package rustfs.tencentcloud.project;

import org.jspecify.annotations.NullMarked;
