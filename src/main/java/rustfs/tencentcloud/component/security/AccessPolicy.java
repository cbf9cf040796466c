package rustfs.tencentcloud.component.security;

import java.util.List;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Region;

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
        return mayRead(
                keys.region(),
                keys.storedKeys().stream()
                        .map(ClusterKeys.StoredKey::secretName)
                        .toList(),
                account);
    }

    /** The same for secrets by their names. */
    static String mayRead(Region region, List<String> secretNames, String account) {
        String secrets = secretNames.stream()
                .map(name -> "\"qcs::ssm:" + region + ":uin/" + account + ":secret/creatorUin/*/" + name + "\"")
                .collect(Collectors.joining(","));
        return "{\"version\":\"2.0\",\"statement\":[{\"effect\":\"allow\",\"action\":[\"ssm:GetSecretValue\"],"
                + "\"resource\":[" + secrets + "]}]}";
    }
}
