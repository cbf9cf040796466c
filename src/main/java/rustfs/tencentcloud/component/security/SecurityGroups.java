package rustfs.tencentcloud.component.security;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.SecurityGroup;
import com.pulumi.tencentcloud.SecurityGroupArgs;
import com.pulumi.tencentcloud.SecurityGroupRuleSet;
import com.pulumi.tencentcloud.SecurityGroupRuleSetArgs;
import com.pulumi.tencentcloud.inputs.SecurityGroupRuleSetEgressArgs;
import com.pulumi.tencentcloud.inputs.SecurityGroupRuleSetIngressArgs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.component.outputs.NestedOutputs;

/**
 * The security groups of a stack with their rules. Each group has one rule set, which owns all its rules: what is
 * added by hand is taken out at the next {@code up}. Groups are made first, as their rules refer to one another.
 */
public final class SecurityGroups extends ComponentResource {
    private final Map<String, SecurityGroup> groups = new LinkedHashMap<>();

    public SecurityGroups(
            String name, SecurityRules rules, Map<String, String> tags, ComponentResourceOptions options) {
        super("rustfs:security:SecurityGroups", name, options);
        CustomResourceOptions child =
                CustomResourceOptions.builder().parent(this).build();
        for (String word : rules.groups()) {
            String groupName = name + "-" + word;
            SecurityGroupArgs group = SecurityGroupArgs.builder()
                    .name(groupName)
                    .description("The " + word + " of " + name)
                    .tags(tags)
                    .build();
            groups.put(word, new SecurityGroup(groupName, group, child));
        }
        groups.forEach((word, group) ->
                new SecurityGroupRuleSet(name + "-" + word, ruleSet(group, RuleSetPlan.of(word, rules)), child));
        registerOutputs(Map.of());
    }

    /**
     * The id of a group.
     *
     * @throws IllegalArgumentException if no rule names the group
     */
    public Output<String> id(Peer.Group group) {
        SecurityGroup made = groups.get(group.word());
        if (made == null) {
            throw new IllegalArgumentException("No rule names the security group " + group);
        }
        return made.id();
    }

    private SecurityGroupRuleSetArgs ruleSet(SecurityGroup group, RuleSetPlan plan) {
        return SecurityGroupRuleSetArgs.builder()
                .securityGroupId(group.id())
                .ingresses(NestedOutputs.list(
                        plan.ingress().stream().map(this::ingress).toList(), peers(plan.ingress())))
                .egresses(NestedOutputs.list(
                        plan.egress().stream().map(this::egress).toList(), peers(plan.egress())))
                .build();
    }

    private List<Output<String>> peers(List<RuleSetPlan.Rule> rules) {
        List<Output<String>> peers = new ArrayList<>();
        rules.forEach(rule -> rule.peer().either(group -> peers.add(id(group)), block -> {}));
        return peers;
    }

    private SecurityGroupRuleSetIngressArgs ingress(RuleSetPlan.Rule rule) {
        SecurityGroupRuleSetIngressArgs.Builder made = SecurityGroupRuleSetIngressArgs.builder()
                .action(rule.action().name())
                .protocol(rule.on().protocol().name())
                .port(rule.on().ports())
                .description(rule.description());
        rule.peer()
                .either(
                        group -> made.sourceSecurityId(id(group)),
                        block -> made.cidrBlock(block.cidr().toString()));
        return made.build();
    }

    private SecurityGroupRuleSetEgressArgs egress(RuleSetPlan.Rule rule) {
        SecurityGroupRuleSetEgressArgs.Builder made = SecurityGroupRuleSetEgressArgs.builder()
                .action(rule.action().name())
                .protocol(rule.on().protocol().name())
                .port(rule.on().ports())
                .description(rule.description());
        // The provider has one name for the other end in both directions.
        rule.peer()
                .either(
                        group -> made.sourceSecurityId(id(group)),
                        block -> made.cidrBlock(block.cidr().toString()));
        return made.build();
    }
}
