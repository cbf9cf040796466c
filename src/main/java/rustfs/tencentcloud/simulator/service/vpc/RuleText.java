package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.cloud.Cidr;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.value.Value;

/** How a rule of a security group writes ports and networks. Source: API ModifySecurityGroupPolicies. */
final class RuleText {
    private static final Pattern PORTS = Pattern.compile("(?i)ALL|\\d{1,5}(-\\d{1,5}|(,\\d{1,5})*)");
    private static final Pattern SEPARATOR = Pattern.compile("[-,]");
    private static final int LAST_PORT = 65_535;
    private static final int MOST_BITS = 32;
    private static final int MOST_GROUPS = 10;

    private RuleText() {}

    static void check(Map<String, Value> rule) {
        String port = text(rule, "port");
        if (!port.isEmpty() && !isPort(port)) {
            throw CloudFailure.of(
                    "InvalidParameterValue.Malformed",
                    "The port '" + port + "' is not ALL, a number up to 65535, a list 80,443 or a range 9000-9010.");
        }
        String block = text(rule, "cidrBlock");
        if (!block.isEmpty() && !isBlock(block)) {
            throw CloudFailure.of(
                    "InvalidParameterValue.Malformed", "'" + block + "' is not an IPv4 address or a block of them.");
        }
    }

    private static boolean isPort(String port) {
        if (!PORTS.matcher(port).matches()) {
            return false;
        }
        List<Integer> numbers = SEPARATOR
                .splitAsStream(port)
                .filter(number -> Character.isDigit(number.charAt(0)))
                .map(Integer::valueOf)
                .toList();
        boolean inOrder = !port.contains("-") || numbers.get(0) <= numbers.get(1);
        return inOrder && numbers.stream().allMatch(number -> number <= LAST_PORT);
    }

    /** The cloud takes blocks that do not start at their network address. */
    private static boolean isBlock(String block) {
        int slash = block.indexOf('/');
        String address = slash < 0 ? block : block.substring(0, slash);
        String bits = slash < 0 ? "" : block.substring(slash + 1);
        boolean isMask = slash < 0 || (bits.matches("\\d{1,2}") && Integer.parseInt(bits) <= MOST_BITS);
        return isMask && Cidr.address(address).isPresent();
    }

    /** A security group names others in few of its rules. */
    static void checkGroups(List<Value> ingresses, List<Value> egresses) {
        long groups = Stream.concat(ingresses.stream(), egresses.stream())
                .filter(rule -> !text(rule.fields(), "sourceSecurityId").isEmpty())
                .count();
        if (groups > MOST_GROUPS) {
            throw CloudFailure.of(
                    "LimitExceeded",
                    "A security group has at most " + MOST_GROUPS + " rules that name another, got " + groups + ".");
        }
    }

    static String text(Map<String, Value> rule, String name) {
        return Optional.ofNullable(rule.get(name)).flatMap(Value::text).orElse("");
    }
}
