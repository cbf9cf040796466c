package rustfs.tencentcloud.simulator.service.monitor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.vpc.VpcService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.value.Value;

/** Cloud Monitor: instances of managed Prometheus (TMP). */
public final class MonitorService {
    private static final Set<Integer> RETENTION_DAYS = Set.of(15, 30, 45, 90, 180, 365, 730);

    private MonitorService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of("MonitorTmpInstance", instance());
    }

    private static TypeRules instance() {
        return TypeRules.prefixed("prom-")
                .checks(MonitorService::check)
                .checks(MonitorService::checkPlace)
                .refers(Reference.to(
                        VpcService.VPC,
                        "vpcId",
                        Effect.BLOCKS,
                        new Refusal("ResourceNotFound", "The VPC '%s' does not exist.")))
                .refers(Reference.to(
                        VpcService.SUBNET,
                        "subnetId",
                        Effect.BLOCKS,
                        new Refusal("ResourceNotFound", "The subnet '%s' does not exist.")))
                .computes("ipv4Address", draft -> Value.of(address(draft)))
                .computes("apiRootPath", draft -> Value.of("http://" + address(draft) + ":9090"))
                .computes("proxyAddress", draft -> Value.of(address(draft) + ":9090"))
                .computes("remoteWrite", draft -> Value.of("http://" + address(draft) + ":9090/api/v1/prom/write"));
    }

    private static void check(Draft draft) {
        if (!RETENTION_DAYS.contains((int) draft.number("dataRetentionTime"))) {
            throw CloudFailure.of(
                    "InvalidParameterValue", "DataRetentionTime is one of 15, 30, 45, 90, 180, 365 and 730.");
        }
    }

    private static void checkPlace(Draft draft) {
        String subnet = draft.text("subnetId");
        if (draft.find(VpcService.SUBNET, subnet).isEmpty()) {
            return;
        }
        if (!draft.textOf(VpcService.SUBNET, subnet, "vpcId").equals(draft.text("vpcId"))) {
            throw CloudFailure.of(
                    "InvalidParameter", "The subnet '" + subnet + "' is not of the VPC '" + draft.text("vpcId") + "'.");
        }
        String zone = draft.textOf(VpcService.SUBNET, subnet, "availabilityZone");
        if (draft.has("zone") && !draft.text("zone").equals(zone)) {
            throw CloudFailure.of(
                    "InvalidParameter",
                    "The subnet '" + subnet + "' is in the zone '" + zone + "', not in '" + draft.text("zone") + "'.");
        }
    }

    private static String address(Draft draft) {
        return "10.255." + Math.floorMod(draft.seed().hashCode() >> 8, 256) + "."
                + Math.floorMod(draft.seed().hashCode(), 256);
    }

    /** Each instance that is asked for has the token that follows from its id. */
    public static Value found(Map<String, Value> arguments) {
        List<Value.Fields> sets = arguments.getOrDefault("instanceIds", new Value.Null()).items().stream()
                .map(id -> id.text().orElse(""))
                .map(id -> Value.of(
                        Map.of("instanceId", Value.of(id), "authToken", Value.of("token" + Ids.digits(id, 27)))))
                .toList();
        return Value.of(sets);
    }
}
