package rustfs.tencentcloud.simulator.service.clb;

import java.util.List;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.ssl.SslService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Listeners of load balancers, and the forwarding rules of those for HTTP. */
final class ListenerRules {
    static final String LISTENER = "ClbListener";
    static final String RULE = "ClbListenerRule";
    static final Refusal NO_BALANCER =
            new Refusal("InvalidParameter.LBIdNotFound", "The load balancer '%s' does not exist.");
    static final Refusal NO_LISTENER =
            new Refusal("InvalidParameter.ListenerIdNotFound", "The listener '%s' does not exist.");
    private static final int MOST = 50;
    /** A name, one with a star for its first or last label, or a pattern after a tilde. */
    private static final Pattern DOMAIN = Pattern.compile("~.+|(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(\\.\\*)?");

    private ListenerRules() {}

    static TypeRules listener() {
        return TypeRules.named(draft -> draft.text("clbId") + "#lbl-" + Ids.letters(draft.seed()))
                .refers(Reference.to(ClbService.BALANCER, "clbId", Effect.BELONGS_TO, NO_BALANCER))
                .checks(ListenerRules::checkListener)
                .claims(draft -> List.of(new Claim(
                        "port/" + draft.text("clbId")
                                + (ListenerProtocol.isDatagram(draft.text("protocol")) ? "/udp" : "/tcp"),
                        "%.0f".formatted(draft.number("port")),
                        new Refusal(
                                "InvalidParameter.PortCheckFailed",
                                "The load balancer has a listener on the port %s already."))))
                .claims(draft -> SslService.shows(
                        draft, List.of("certificateId", "certificateCaId", "multiCertInfo.certIdLists")))
                .computes("listenerId", Draft::ownId)
                .computes("targetType", Value.of("NODE"))
                .computes("healthCheckSwitch", draft -> Value.of(!ListenerProtocol.isHttp(draft.text("protocol"))))
                .computes("healthCheckTimeOut", Value.of(2))
                .computes("healthCheckIntervalTime", Value.of(5))
                .computes("healthCheckHealthNum", Value.of(3))
                .computes("healthCheckUnhealthNum", Value.of(3))
                .computes(
                        "healthCheckType",
                        draft -> Value.of(ListenerProtocol.isHttp(draft.text("protocol")) ? "HTTP" : "TCP"))
                .computes("sessionType", Value.of("NORMAL"));
    }

    private static void checkListener(Draft draft) {
        ListenerProtocol.checkListener(draft);
        double timeout = draft.number("healthCheckTimeOut");
        double interval = draft.number("healthCheckIntervalTime");
        if (timeout > 0 && interval > 0 && timeout >= interval) {
            throw CloudFailure.of(
                    "InvalidParameterValue",
                    "The health check's time-out (%.0f) has to be less than its interval (%.0f)."
                            .formatted(timeout, interval));
        }
        ResourceKey balancer = new ResourceKey(ClbService.BALANCER, draft.region(), draft.text("clbId"));
        limit(draft, balancer, LISTENER);
    }

    private static void limit(Draft draft, ResourceKey owner, String type) {
        if (draft.prior() == null && draft.account().count(owner, Effect.BELONGS_TO, type) >= MOST) {
            throw CloudFailure.of("LimitExceeded", "'" + owner.id() + "' has " + MOST + " of these already.");
        }
    }

    /**
     * The listener that a property names by its own id: the id of the resource is the balancer's and the
     * listener's.
     */
    static ResourceKey listenerOf(Draft draft, String id) {
        return new ResourceKey(LISTENER, draft.region(), draft.text("clbId") + "#" + id);
    }

    static TypeRules rule() {
        return TypeRules.named(draft -> "%s#%s#loc-%s"
                        .formatted(draft.text("clbId"), draft.text("listenerId"), Ids.letters(draft.seed())))
                .refers(Reference.to(ClbService.BALANCER, "clbId", Effect.KNOWS, NO_BALANCER))
                .refers(new Reference("listenerId", ListenerRules::listenerOf, Effect.BELONGS_TO, NO_LISTENER))
                .checks(ListenerRules::checkRule)
                .claims(ListenerRules::locations)
                .claims(draft -> SslService.shows(draft, List.of("certificateId", "certificateCaId")))
                .computes("ruleId", Draft::ownId)
                .computes("healthCheckSwitch", Value.of(true))
                .computes("healthCheckTimeOut", Value.of(2))
                .computes("healthCheckIntervalTime", Value.of(5))
                .computes("healthCheckHealthNum", Value.of(3))
                .computes("healthCheckUnhealthNum", Value.of(3))
                .computes("healthCheckType", Value.of("HTTP"))
                .computes("healthCheckHttpMethod", Value.of("HEAD"))
                .computes("forwardType", Value.of("HTTP"))
                .computes("scheduler", Value.of("WRR"));
    }

    private static void checkRule(Draft draft) {
        ResourceKey listener = listenerOf(draft, draft.text("listenerId"));
        String protocol = draft.textOf(LISTENER, listener.id(), "protocol");
        if (!protocol.isEmpty()) {
            ListenerProtocol.checkRule(draft, protocol);
        }
        domains(draft).stream()
                .filter(domain -> !DOMAIN.matcher(domain).matches())
                .findFirst()
                .ifPresent(domain -> {
                    throw CloudFailure.of("InvalidParameter.FormatError", "'" + domain + "' is not a domain name.");
                });
        limit(draft, listener, RULE);
    }

    private static List<String> domains(Draft draft) {
        return draft.has("domain") ? List.of(draft.text("domain")) : draft.texts("domains");
    }

    private static List<Claim> locations(Draft draft) {
        Refusal taken = new Refusal("InvalidParameterValue.Duplicate", "The listener has a rule for '%s' already.");
        return domains(draft).stream()
                .map(domain -> new Claim("location/" + draft.text("listenerId"), domain + draft.text("url"), taken))
                .toList();
    }
}
