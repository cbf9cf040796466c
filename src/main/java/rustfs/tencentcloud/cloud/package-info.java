/**
 * Facts of Tencent Cloud: the value types that its console speaks in (region, zone, block of addresses, disk type) and
 * the data files behind them. A leaf: it imports no other package of this project. Every data file names its source
 * and its date.
 */
@NullMarked
package rustfs.tencentcloud.cloud;

import org.jspecify.annotations.NullMarked;
