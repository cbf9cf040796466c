/**
 * Tencent Cloud Observability Platform, once called Cloud Monitor.
 */
@NullMarked
package rustfs.tencentcloud.simulator.service.monitor;

import org.jspecify.annotations.NullMarked;
