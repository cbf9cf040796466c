package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Entries of route tables. */
final class RouteRules {
    private static final Refusal TAKEN =
            new Refusal("InvalidParameterValue.Duplicate", "The route table has a route to '%s' already.");

    private RouteRules() {}

    static TypeRules entry() {
        return TypeRules.named(draft -> Ids.digits(draft.seed(), 6) + "." + draft.text("routeTableId"))
                .refers(Reference.to(
                        VpcService.ROUTE_TABLE,
                        "routeTableId",
                        Effect.BELONGS_TO,
                        new Refusal("InvalidRouteTableId.NotFound", "The route table '%s' does not exist.")))
                .checks(RouteRules::check)
                .claims(draft -> List.of(
                        new Claim("route/" + draft.text("routeTableId"), draft.text("destinationCidrBlock"), TAKEN)))
                .claims(draft -> {
                    useGateway(draft);
                    return List.of();
                })
                .computes("routeEntryId", draft -> Value.of(Double.parseDouble(Ids.digits(draft.seed(), 6))))
                .computes("routeItemId", draft -> Value.of("rti-" + Ids.letters(draft.seed())));
    }

    /** What a next hop names depends on its type; a NAT gateway stays as long as a route leads to it. */
    private static void useGateway(Draft draft) {
        if (draft.text("nextType").equals("NAT")) {
            ResourceKey gateway = new ResourceKey(NatService.NAT, draft.region(), draft.text("nextHub"));
            draft.account().refer(draft.key(), "nextHub", gateway, Effect.BLOCKS);
        }
    }

    private static void check(Draft draft) {
        String hub = draft.text("nextHub");
        String vpc = draft.textOf(VpcService.ROUTE_TABLE, draft.text("routeTableId"), "vpcId");
        boolean isNat = draft.text("nextType").equals("NAT");
        if (isNat && !draft.textOf(NatService.NAT, hub, "vpcId").equals(vpc)) {
            throw CloudFailure.of(
                    "InvalidParameter.NextHopMismatch",
                    "The NAT gateway '" + hub + "' is not one of the VPC '" + vpc + "'.");
        }
        if (draft.text("nextType").equals("EIP") && !hub.equals("0")) {
            throw CloudFailure.of(
                    "InvalidParameter.NextHopMismatch", "The next hop of the type EIP is '0', got '" + hub + "'.");
        }
    }
}
