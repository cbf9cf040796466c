/**
 * The account on a page in a browser: an HTTP server on the loopback interface that answers with three files and two
 * JSON texts, and changes nothing. Uses the survey of the account; knows no command.
 */
@NullMarked
package rustfs.tencentcloud.simulator.page;

import org.jspecify.annotations.NullMarked;
