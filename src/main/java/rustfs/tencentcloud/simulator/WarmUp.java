package rustfs.tencentcloud.simulator;

import java.util.Map;

final class WarmUp {
    private WarmUp() {}

    static void run(Map<String, String> environment) {}
}
