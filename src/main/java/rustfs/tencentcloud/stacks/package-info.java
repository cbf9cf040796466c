/**
 * What a stack is made of: the platform that every stack has, and what a workload adds to it. Here it is decided which
 * components there are and who may reach whom; how they are declared is decided in them.
 */
@NullMarked
package rustfs.tencentcloud.stacks;

import org.jspecify.annotations.NullMarked;
