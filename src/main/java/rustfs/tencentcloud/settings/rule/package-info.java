/**
 * What holds between settings, and between settings and the facts of the cloud: one class for each check. A rule looks
 * at settings that are complete, and adds what is wrong or poor in them to the problems.
 */
@NullMarked
package rustfs.tencentcloud.settings.rule;

import org.jspecify.annotations.NullMarked;
