package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.cls.ClsService;
import rustfs.tencentcloud.simulator.store.Effect;

/** Flow logs. */
final class FlowLogRules {
    private static final Map<String, String> RESOURCES =
            Map.of("VPC", VpcService.VPC, "SUBNET", VpcService.SUBNET, "NAT", NatService.NAT);
    private static final Refusal TAKEN =
            new Refusal("UnsupportedOperation.FlowLogInstanceExisted", "There is a flow log of '%s' already.");

    private FlowLogRules() {}

    static TypeRules flowLog() {
        return TypeRules.named(draft -> "fl-" + Ids.letters(draft.seed()) + "#" + draft.text("vpcId"))
                .refers(Reference.to(VpcService.VPC, "vpcId", Effect.KNOWS, VpcService.NO_VPC))
                .refers(Reference.to(
                        ClsService.TOPIC,
                        "cloudLogId",
                        Effect.KNOWS,
                        new Refusal("ResourceNotFound", "The log topic '%s' does not exist.")))
                .checks(FlowLogRules::check)
                .claims(draft -> List.of(
                        new Claim("flowLog", draft.text("resourceId") + " " + draft.text("trafficType"), TAKEN)));
    }

    private static void check(Draft draft) {
        String type = RESOURCES.get(draft.text("resourceType"));
        String id = draft.text("resourceId");
        if (type != null && draft.find(type, id).isEmpty()) {
            throw CloudFailure.of("ResourceNotFound", "The resource '" + id + "' does not exist.");
        }
    }
}
