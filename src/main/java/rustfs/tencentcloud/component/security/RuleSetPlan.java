package rustfs.tencentcloud.component.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rustfs.tencentcloud.cloud.CidrBlock;

/**
 * The rules of one security group: what its machines may be reached by and what they may reach, and at the end the
 * refusal of everything else. The cloud reads them from the top and takes the first that fits.
 */
record RuleSetPlan(List<Rule> ingress, List<Rule> egress) {
    /** Limits of Tencent Cloud for one group: rules in each direction, and references to other groups. */
    static final int MOST_RULES = 100;

    static final int MOST_REFERENCES = 10;

    private static final Rule REFUSE_THE_REST =
            new Rule(Action.DROP, Peer.block(CidrBlock.EVERYWHERE), ProtocolPort.ALL, "Everything else");

    RuleSetPlan {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    /** What happens to a connection, under the names of the API. */
    enum Action {
        ACCEPT,
        DROP
    }

    /** @param peer the other end */
    record Rule(Action action, Peer peer, ProtocolPort on, String description) {}

    /** @throws IllegalArgumentException if the group would have more rules or references than the cloud allows */
    static RuleSetPlan of(String group, SecurityRules rules) {
        Set<Rule> ingress = new LinkedHashSet<>();
        Set<Rule> egress = new LinkedHashSet<>();
        Peer self = Peer.group(group);
        for (SecurityRules.Intent intent : rules.intents()) {
            if (intent.to().equals(self)) {
                ingress.add(new Rule(Action.ACCEPT, intent.from(), intent.on(), intent.reason()));
            }
            if (intent.from().equals(self)) {
                egress.add(new Rule(Action.ACCEPT, intent.to(), intent.on(), intent.reason()));
            }
        }
        return new RuleSetPlan(closed(group, ingress), closed(group, egress));
    }

    private static List<Rule> closed(String group, Set<Rule> accepted) {
        long references = accepted.stream()
                .map(Rule::peer)
                .filter(Peer.Group.class::isInstance)
                .distinct()
                .count();
        if (accepted.size() >= MOST_RULES || references > MOST_REFERENCES) {
            throw new IllegalArgumentException("The security group " + group + " would have " + (accepted.size() + 1)
                    + " rules and " + references + " references to groups; " + MOST_RULES + " and " + MOST_REFERENCES
                    + " are allowed");
        }
        List<Rule> all = new ArrayList<>(accepted);
        all.add(REFUSE_THE_REST);
        return all;
    }
}
