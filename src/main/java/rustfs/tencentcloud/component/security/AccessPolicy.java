package rustfs.tencentcloud.component.security;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documents of CAM in its JSON language, version 2.0. */
final class AccessPolicy {
    /** Six segments, of which the last names a resource of the service: a bare star would be all of them. */
    private static final Pattern RESOURCE = Pattern.compile("qcs::[a-z]+:[a-z0-9-]*:uin/\\d+:[A-Za-z]+/.*[^*/]");

    private AccessPolicy() {}

    static String machinesMayTakeTheRole() {
        return """
                {"version":"2.0","statement":[{"effect":"allow","action":["name/sts:AssumeRole"],\
                "principal":{"service":["cvm.qcloud.com"]}}]}""";
    }

    /**
     * The name of a secret in CAM holds who created it. That is whoever ran {@code up}, so a star stands there: the
     * document must not change with the person.
     *
     * @param account the number of the main account that owns the secrets
     */
    static Statement readingOf(NodeRole.ReadableKeys keys, String account) {
        return new Statement(
                List.of("ssm:GetSecretValue"),
                keys.storedKeys().stream()
                        .map(stored -> "qcs::ssm:" + keys.region() + ":uin/" + account + ":secret/creatorUin/*/"
                                + stored.secretName())
                        .toList());
    }

    /** A document that allows what the statements say and nothing else. */
    static String allowing(List<Statement> statements) {
        return statements.stream()
                .map(Statement::json)
                .collect(Collectors.joining(",", "{\"version\":\"2.0\",\"statement\":[", "]}"));
    }

    /**
     * Something that is allowed.
     *
     * @param actions of an API, {@code ssm:GetSecretValue}; never all of one
     * @param resources in the six segments of CAM
     */
    record Statement(List<String> actions, List<String> resources) {
        Statement {
            actions = List.copyOf(actions);
            resources = List.copyOf(resources);
            if (actions.isEmpty() || actions.stream().anyMatch(action -> action.contains("*"))) {
                throw new IllegalArgumentException("Actions are named one by one: " + actions);
            }
            if (resources.isEmpty()
                    || resources.stream()
                            .anyMatch(resource -> !RESOURCE.matcher(resource).matches())) {
                throw new IllegalArgumentException("Resources are named in six segments: " + resources);
            }
        }

        private String json() {
            return "{\"effect\":\"allow\",\"action\":" + list(actions) + ",\"resource\":" + list(resources) + "}";
        }

        private static String list(List<String> texts) {
            return texts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        }
    }
}
