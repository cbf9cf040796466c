package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.value.Value;

/** The rules of a security group, which one rule set owns whole. */
final class SecurityGroupRules {
    private static final Refusal NO_GROUP =
            new Refusal("InvalidSecurityGroupID.NotFound", "The security group '%s' does not exist.");
    private static final Set<String> PROTOCOLS = Set.of("TCP", "UDP", "ICMP", "ICMPv6", "ALL", "GRE");
    private static final List<String> SOURCES =
            List.of("cidrBlock", "ipv6CidrBlock", "sourceSecurityId", "addressTemplateId", "addressTemplateGroup");
    private static final int MOST_RULES = 100;

    private SecurityGroupRules() {}

    static TypeRules ruleSet() {
        return TypeRules.named(draft -> draft.text("securityGroupId"))
                .overwrites()
                .refers(Reference.to(VpcService.SECURITY_GROUP, "securityGroupId", Effect.BELONGS_TO, NO_GROUP))
                .refers(Reference.to(VpcService.SECURITY_GROUP, "ingresses.sourceSecurityId", Effect.BLOCKS, NO_GROUP))
                .refers(Reference.to(VpcService.SECURITY_GROUP, "egresses.sourceSecurityId", Effect.BLOCKS, NO_GROUP))
                .checks(SecurityGroupRules::check)
                .computes("version", Value.of("0"));
    }

    private static void check(Draft draft) {
        for (String direction : List.of("ingresses", "egresses")) {
            List<Value> rules = rules(draft, direction);
            if (rules.size() > MOST_RULES) {
                throw CloudFailure.of(
                        "LimitExceeded.SecurityGroupPolicySet",
                        "A security group has at most " + MOST_RULES + " " + direction + ", got " + rules.size() + ".");
            }
            rules.forEach(rule -> check(rule.fields()));
        }
        RuleText.checkGroups(rules(draft, "ingresses"), rules(draft, "egresses"));
    }

    private static List<Value> rules(Draft draft, String direction) {
        return draft.planned().value().getOrDefault(direction, new Value.Null()).items();
    }

    private static void check(Map<String, Value> rule) {
        long sources = SOURCES.stream()
                .filter(name -> !RuleText.text(rule, name).isEmpty())
                .count();
        if (sources != 1) {
            throw CloudFailure.of(
                    "InvalidParameter.Coexist",
                    "A rule takes exactly one of " + String.join(", ", SOURCES) + ", got " + sources + ".");
        }
        String protocol = RuleText.text(rule, "protocol");
        String port = RuleText.text(rule, "port");
        if (Stream.of(protocol).anyMatch(word -> !word.isEmpty() && !PROTOCOLS.contains(word))) {
            throw CloudFailure.of(
                    "InvalidParameterValue", "The protocol '" + protocol + "' is not one of the cloud's.");
        }
        RuleText.check(rule);
        if (protocol.equals("ALL") && !port.isEmpty() && !port.equals("ALL")) {
            throw CloudFailure.of("InvalidParameterValue", "The protocol ALL takes the port ALL, got '" + port + "'.");
        }
    }
}
