package rustfs.tencentcloud.component.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.component.security.RuleSetPlan.Action;
import rustfs.tencentcloud.component.security.RuleSetPlan.Rule;

class RuleSetPlanTest {
    private static final Peer.Group CLIENTS = Peer.group("clients");
    private static final Peer.Group SERVERS = Peer.group("servers");
    private static final Peer.Block OFFICE = Peer.block(CidrBlock.of("198.51.100.0/24"));
    private static final ProtocolPort S3 = ProtocolPort.tcp(Port.RUSTFS_S3);
    private static final Rule THE_REST =
            new Rule(Action.DROP, Peer.block(CidrBlock.EVERYWHERE), ProtocolPort.ALL, "Everything else");

    @Test
    void oneIntentIsARuleAtBothEnds() {
        SecurityRules rules = SecurityRules.NONE.allow(CLIENTS, SERVERS, S3, "Objects");

        assertThat(RuleSetPlan.of("servers", rules).ingress())
                .containsExactly(new Rule(Action.ACCEPT, CLIENTS, S3, "Objects"), THE_REST);
        assertThat(RuleSetPlan.of("clients", rules).egress())
                .containsExactly(new Rule(Action.ACCEPT, SERVERS, S3, "Objects"), THE_REST);
    }

    @Test
    void whatIsNotSaidIsRefused() {
        SecurityRules rules = SecurityRules.NONE.allow(CLIENTS, SERVERS, S3, "Objects");

        assertThat(RuleSetPlan.of("clients", rules).ingress()).containsExactly(THE_REST);
        assertThat(RuleSetPlan.of("servers", rules).egress()).containsExactly(THE_REST);
    }

    @Test
    void aBlockOfAddressesHasNoRulesOfItsOwn() {
        SecurityRules rules =
                SecurityRules.NONE.allow(OFFICE, SERVERS, S3, "Office").allow(SERVERS, OFFICE, S3, "Back");

        assertThat(rules.groups()).containsExactly("servers");
        assertThat(RuleSetPlan.of("servers", rules).ingress())
                .containsExactly(new Rule(Action.ACCEPT, OFFICE, S3, "Office"), THE_REST);
        assertThat(RuleSetPlan.of("servers", rules).egress())
                .containsExactly(new Rule(Action.ACCEPT, OFFICE, S3, "Back"), THE_REST);
    }

    @Test
    void aGroupThatReachesItselfHasBothRules() {
        SecurityRules rules = SecurityRules.NONE.allow(SERVERS, SERVERS, S3, "Among each other");

        assertThat(RuleSetPlan.of("servers", rules).ingress()).hasSize(2);
        assertThat(RuleSetPlan.of("servers", rules).egress()).hasSize(2);
    }

    @Test
    void theSameIntentTwiceIsOneRule() {
        SecurityRules rules =
                SecurityRules.NONE.allow(OFFICE, SERVERS, S3, "Office").allow(OFFICE, SERVERS, S3, "Office");

        assertThat(RuleSetPlan.of("servers", rules).ingress()).hasSize(2);
    }

    @Test
    void portsAreSortedAndEachOnce() {
        assertThat(ProtocolPort.tcp(Port.of(9001), Port.of(9000), Port.of(9001)).ports())
                .isEqualTo("9000,9001");
    }

    @Test
    void refusesAnIntentThatNoGroupCouldHold() {
        assertThatThrownBy(() -> SecurityRules.NONE.allow(OFFICE, OFFICE, S3, "Nothing"))
                .hasMessage("No security group is at either end of 198.51.100.0/24 to 198.51.100.0/24");
    }

    @Test
    void refusesMoreReferencesThanTheCloudAllows() {
        SecurityRules rules = SecurityRules.NONE;
        for (int number = 1; number <= 11; number++) {
            rules = rules.allow(Peer.group("group" + number), SERVERS, S3, "Objects");
        }
        SecurityRules many = rules;

        assertThatThrownBy(() -> RuleSetPlan.of("servers", many))
                .hasMessage("The security group servers would have 12 rules and 11 references to groups;"
                        + " 100 and 10 are allowed");
    }
}
