package rustfs.tencentcloud.simulator.cloud;

import java.util.Map;
import rustfs.tencentcloud.simulator.value.Value;

/** The functions of the package: questions to the cloud that change nothing. */
public interface Questions {
    /** The answer of a function, called by the last part of its token, for instance {@code getImages}. */
    Value.Fields answer(String function, String region, Map<String, Value> arguments);
}
