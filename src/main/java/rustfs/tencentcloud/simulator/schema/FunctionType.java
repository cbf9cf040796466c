package rustfs.tencentcloud.simulator.schema;

import java.util.Map;
import java.util.Set;

/** A function of the package: its token, and the kinds of value that its arguments take, by name. */
public record FunctionType(String token, Map<String, String> argumentKinds, Set<String> required) {}
