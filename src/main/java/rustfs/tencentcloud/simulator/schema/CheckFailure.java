package rustfs.tencentcloud.simulator.schema;

import rustfs.tencentcloud.simulator.value.PropertyPath;

/** Why an input is refused, and which. */
public record CheckFailure(PropertyPath path, String reason) {}
