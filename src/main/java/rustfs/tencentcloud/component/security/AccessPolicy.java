package rustfs.tencentcloud.component.security;

import java.util.stream.Collectors;

/** The documents of CAM in its JSON language, version 2.0. */
final class AccessPolicy {
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
    static String mayRead(NodeRole.ReadableKeys keys, String account) {
        String secrets = keys.storedKeys().stream()
                .map(stored -> "\"qcs::ssm:" + keys.region() + ":uin/" + account + ":secret/creatorUin/*/"
                        + stored.secretName() + "\"")
                .collect(Collectors.joining(","));
        return "{\"version\":\"2.0\",\"statement\":[{\"effect\":\"allow\",\"action\":[\"ssm:GetSecretValue\"],"
                + "\"resource\":[" + secrets + "]}]}";
    }
}
