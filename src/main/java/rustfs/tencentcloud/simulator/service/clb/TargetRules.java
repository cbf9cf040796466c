package rustfs.tencentcloud.simulator.service.clb;

import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.cvm.CvmService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** The machines behind a listener or a forwarding rule. */
final class TargetRules {
    private TargetRules() {}

    static TypeRules attachment() {
        return TypeRules.named(TargetRules::id)
                .overwrites()
                .refers(Reference.to(ClbService.BALANCER, "clbId", Effect.KNOWS, ListenerRules.NO_BALANCER))
                .refers(new Reference(
                        "listenerId", ListenerRules::listenerOf, Effect.BELONGS_TO, ListenerRules.NO_LISTENER))
                .refers(new Reference(
                        "ruleId",
                        (draft, rule) -> new ResourceKey(
                                ListenerRules.RULE,
                                draft.region(),
                                draft.text("clbId") + "#" + draft.text("listenerId") + "#" + rule),
                        Effect.BELONGS_TO,
                        new Refusal("InvalidParameter.LocationNotFound", "The forwarding rule '%s' does not exist.")))
                .refers(Reference.to(
                        CvmService.INSTANCE,
                        "targets.instanceId",
                        Effect.KNOWS,
                        new Refusal("InvalidParameterValue", "The instance '%s' does not exist.")))
                .checks(TargetRules::check)
                .computes(
                        "protocolType",
                        draft -> Value.of(draft.textOf(
                                ListenerRules.LISTENER,
                                ListenerRules.listenerOf(draft, draft.text("listenerId"))
                                        .id(),
                                "protocol")));
    }

    private static String id(Draft draft) {
        String location = draft.has("ruleId")
                ? draft.text("ruleId")
                : draft.has("domain") ? draft.text("domain") + "," + draft.text("url") : "";
        return location + "#" + draft.text("listenerId") + "#" + draft.text("clbId");
    }

    private static void check(Draft draft) {
        checkPlace(draft);
        String vpc = draft.textOf(ClbService.BALANCER, draft.text("clbId"), "vpcId");
        for (String instance : draft.texts("targets.instanceId")) {
            String itsVpc = draft.textOf(CvmService.INSTANCE, instance, "vpcId");
            if (!vpc.isEmpty() && !itsVpc.isEmpty() && !vpc.equals(itsVpc)) {
                throw CloudFailure.of(
                        "InvalidParameterValue",
                        "The instance '%s' is in the VPC '%s', the load balancer in '%s'."
                                .formatted(instance, itsVpc, vpc));
            }
        }
    }

    /** Behind a listener that reads HTTP, machines stand behind one of its rules. */
    private static void checkPlace(Draft draft) {
        String listener = draft.text("listenerId");
        String protocol = draft.textOf(
                ListenerRules.LISTENER,
                ListenerRules.listenerOf(draft, listener).id(),
                "protocol");
        boolean named = draft.has("ruleId") || (draft.has("domain") && draft.has("url"));
        if (ListenerProtocol.isHttp(protocol) && !named) {
            throw CloudFailure.of(
                    "InvalidParameter.LocationNotFound",
                    "The listener '" + listener + "' is for " + protocol + ": a forwarding rule has to be named.");
        }
    }
}
