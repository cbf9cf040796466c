package rustfs.tencentcloud.component.delivery;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.ClbAttachment;
import com.pulumi.tencentcloud.ClbAttachmentArgs;
import com.pulumi.tencentcloud.ClbListener;
import com.pulumi.tencentcloud.ClbListenerArgs;
import com.pulumi.tencentcloud.ClbListenerRule;
import com.pulumi.tencentcloud.ClbListenerRuleArgs;
import com.pulumi.tencentcloud.inputs.ClbAttachmentTargetArgs;
import java.util.ArrayList;
import java.util.List;
import rustfs.tencentcloud.component.outputs.NestedOutputs;

/** A listener of a load balancer for one service, with the nodes behind it. */
final class Listener {
    /** RustFS closes an idle connection after 75 seconds; the side that sends requests has to be the first. */
    private static final double IDLE_SECONDS = 60;
    /** The longest that the cloud takes. The console keeps who is logged in to one node. */
    private static final double SESSION_SECONDS = 3600;

    private static final String LEAST_CONNECTIONS = "LEAST_CONN";
    /** The only one with which sessions stay at a node. */
    private static final String ROUND_ROBIN = "WRR";

    private final String name;
    private final Service service;
    private final Transport transport;
    private final Place place;

    /** The load balancer, and the machines that it sends to. */
    record Place(Output<String> balancerId, List<Output<String>> instanceIds, Resource parent) {}

    Listener(String name, Service service, Transport transport, Place place) {
        this.name = name;
        this.service = service;
        this.transport = transport;
        this.place = place;
    }

    void declare() {
        switch (transport.protocol()) {
            case TCP -> attach(name, toListener(listener(tcp())));
            case TCP_SSL -> attach(name, toListener(listener(tcpSsl())));
            case HTTPS -> declareRules(listener(https()));
        }
    }

    private ClbListenerArgs.Builder tcp() {
        ClbListenerArgs.Builder listener =
                HealthCheck.ofTcp(described("TCP"), service.kind(), transport).idleConnectTimeout(IDLE_SECONDS);
        return switch (service.kind()) {
            case S3 -> listener.scheduler(LEAST_CONNECTIONS);
            case CONSOLE -> listener.scheduler(ROUND_ROBIN).sessionExpireTime(SESSION_SECONDS);
        };
    }

    /** It takes neither sessions nor an idle time. A connection of a client is one to a node, and ends with it. */
    private ClbListenerArgs.Builder tcpSsl() {
        return HealthCheck.ofTcpSsl(described("TCP_SSL"))
                .certificateSslMode("UNIDIRECTIONAL")
                .certificateId(transport.certificateId())
                .scheduler(LEAST_CONNECTIONS);
    }

    /** Health, schedule and sessions are those of its rules. */
    private ClbListenerArgs.Builder https() {
        return described("HTTPS")
                .certificateSslMode("UNIDIRECTIONAL")
                .certificateId(transport.certificateId())
                // It takes no idle time. A connection to a node that were kept could be closed by it just as the next
                // request is sent; so each request has one of its own.
                .keepaliveEnable(0.0);
    }

    private ClbListenerArgs.Builder described(String protocol) {
        return ClbListenerArgs.builder()
                .clbId(place.balancerId())
                .listenerName(name)
                .protocol(protocol)
                .port((double) service.port().value());
    }

    private ClbListener listener(ClbListenerArgs.Builder args) {
        return new ClbListener(
                name,
                args.build(),
                // Another protocol is another listener, and a port has one at a time.
                CustomResourceOptions.builder()
                        .parent(place.parent())
                        .deleteBeforeReplace(true)
                        .build());
    }

    private void declareRules(ClbListener listener) {
        List<LargeUploads.Location> locations = new ArrayList<>();
        for (Service.Host host : service.hosts()) {
            String ruleName = name + "-" + host.word();
            ClbListenerRule rule = new ClbListenerRule(ruleName, rule(listener, host), child());
            attach(ruleName, toListener(listener).ruleId(rule.ruleId()));
            locations.add(new LargeUploads.Location(listener.listenerId(), host.domain(), rule.ruleId()));
        }
        if (service.kind() == Service.Kind.S3) {
            new LargeUploads(name, place).at(locations);
        }
    }

    private ClbListenerRuleArgs rule(ClbListener listener, Service.Host host) {
        ClbListenerRuleArgs.Builder rule = ClbListenerRuleArgs.builder()
                .clbId(place.balancerId())
                // Not its id, which is that of the load balancer and the listener in one.
                .listenerId(listener.listenerId())
                .domain(host.domain())
                .url("/")
                .forwardType(transport.forwardType())
                .targetType("NODE");
        return switch (service.kind()) {
            case S3 ->
                HealthCheck.ofRule(rule, service, transport)
                        .scheduler(LEAST_CONNECTIONS)
                        .build();
            case CONSOLE ->
                HealthCheck.ofRule(rule, service, transport)
                        .scheduler(ROUND_ROBIN)
                        .sessionExpireTime(SESSION_SECONDS)
                        .build();
        };
    }

    private ClbAttachmentArgs.Builder toListener(ClbListener listener) {
        return ClbAttachmentArgs.builder().clbId(place.balancerId()).listenerId(listener.listenerId());
    }

    private void attach(String attachmentName, ClbAttachmentArgs.Builder to) {
        List<ClbAttachmentTargetArgs> targets = place.instanceIds().stream()
                .map(id -> ClbAttachmentTargetArgs.builder()
                        .instanceId(id)
                        .port((double) service.kind().target().value())
                        .weight(10.0)
                        .build())
                .toList();
        new ClbAttachment(
                attachmentName,
                to.targets(NestedOutputs.list(targets, place.instanceIds())).build(),
                child());
    }

    private CustomResourceOptions child() {
        return CustomResourceOptions.builder().parent(place.parent()).build();
    }
}
