package rustfs.tencentcloud.simulator.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Questions;
import rustfs.tencentcloud.simulator.cloud.Strictness;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.service.cam.CamService;
import rustfs.tencentcloud.simulator.service.cvm.Images;
import rustfs.tencentcloud.simulator.service.monitor.MonitorService;
import rustfs.tencentcloud.simulator.value.Value;

/** The answers to the functions of the package. */
public final class Queries implements Questions {
    private static final String APP_ID = "1250000000";

    private final Strictness strictness;
    private final Zones zones = Zones.load();
    private final Images images = Images.load();

    /** Answers to what is simulated. */
    public Queries() {
        this(Strictness.STRICT);
    }

    /** Answers; where the rest passes, it is answered with what was asked. */
    public Queries(Strictness strictness) {
        this.strictness = strictness;
    }

    @Override
    public Value.Fields answer(String function, String region, Map<String, Value> arguments) {
        Map<String, Value> answer = new TreeMap<>(arguments);
        switch (function) {
            case "getImages" -> answer.put("images", Value.of(images.matching(arguments)));
            case "getAvailabilityZonesByProduct" -> answer.put("zones", zones(region, arguments));
            case "getMonitorTmpInstances" -> answer.put("instanceSets", MonitorService.found(arguments));
            case "getUserInfo" ->
                answer.putAll(Map.of(
                        "appId", Value.of(APP_ID),
                        "uin", Value.of(CamService.UIN),
                        "ownerUin", Value.of(CamService.UIN),
                        "name", Value.of("simulated")));
            default -> strictness.refuse("The function '" + function + "'");
        }
        answer.put("id", Value.of(Ids.digits(function + region + arguments, 10)));
        return Value.of(answer);
    }

    private Value zones(String region, Map<String, Value> arguments) {
        String name = arguments.getOrDefault("name", new Value.Null()).text().orElse("");
        boolean all = Value.of(true).equals(arguments.get("includeUnavailable"));
        List<Value.Fields> found = zones.of(region).stream()
                .filter(zone -> name.isEmpty() || zone.name().equals(name))
                .filter(zone -> all || zone.available())
                .map(zone -> Value.of(Map.of(
                        "name", Value.of(zone.name()),
                        "description", Value.of(zone.description()),
                        "id", Value.of(zone.number()),
                        "state", Value.of(zone.available() ? "AVAILABLE" : "UNAVAILABLE"))))
                .toList();
        return Value.of(found);
    }
}
