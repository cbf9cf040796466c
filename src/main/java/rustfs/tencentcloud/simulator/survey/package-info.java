/**
 * The account as a person looks at it: what there is, what it is called, in what state it is, what belongs to which
 * stack, and what of it is not to be shown. It only reads; commands and the page are made of it.
 */
@NullMarked
package rustfs.tencentcloud.simulator.survey;

import org.jspecify.annotations.NullMarked;
