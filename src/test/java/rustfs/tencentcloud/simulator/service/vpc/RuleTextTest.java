package rustfs.tencentcloud.simulator.service.vpc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.value.Value;

/** Ports, networks and other groups in the rules of a security group. */
class RuleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"ALL", "all", "443", "80,443", "9000-9010", "65535"})
    void knowsPorts(String port) {
        assertThatCode(() -> check("port", port)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "65536", "9010-9000", "80-", "1-2-3", "80, 443"})
    void refusesOtherPorts(String port) {
        refused(
                () -> check("port", port),
                "InvalidParameterValue.Malformed",
                "The port '" + port + "' is not ALL, a number up to 65535, a list 80,443 or a range 9000-9010.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "10.0.0.7", "10.0.0.7/8"})
    void knowsNetworks(String block) {
        assertThatCode(() -> check("cidrBlock", block)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0", "10.0.0.256/24", "10.0.0.0/", "any"})
    void refusesOtherNetworks(String block) {
        refused(
                () -> check("cidrBlock", block),
                "InvalidParameterValue.Malformed",
                "'" + block + "' is not an IPv4 address or a block of them.");
    }

    @Test
    void countsTheRulesThatNameGroups() {
        Value rule = Value.of(Map.of("sourceSecurityId", Value.of("sg-a")));
        List<Value> five = Collections.nCopies(5, rule);
        assertThatCode(() -> RuleText.checkGroups(five, five)).doesNotThrowAnyException();
        refused(
                () -> RuleText.checkGroups(five, Collections.nCopies(6, rule)),
                "LimitExceeded",
                "A security group has at most 10 rules that name another, got 11.");
    }

    private static void check(String name, String value) {
        RuleText.check(Map.of(name, Value.of(value)));
    }
}
