package rustfs.tencentcloud.settings.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.settings.NamedSecrets;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.ContentName;
import rustfs.tencentcloud.settings.content.ContentSettings;
import rustfs.tencentcloud.settings.content.ReplicationSettings;

/** Every secret that is named is in the configuration, and every one in it is named. */
record ContentSecretsAreGiven(NamedSecrets secrets) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        Map<String, Path> named = named(settings.content());
        named.forEach((name, path) -> {
            if (!secrets.names().contains(name)) {
                problems.add(
                        path,
                        "there is no secret '" + name + "'",
                        "an entry of " + NamedSecrets.KEY,
                        "pulumi config set --secret --type string --path 'rustfs:" + NamedSecrets.KEY + "." + name
                                + "'");
            }
        });
        secrets.names().stream()
                .sorted()
                .filter(name -> !named.containsKey(name))
                .forEach(name ->
                        problems.warn(Path.ROOT.field(NamedSecrets.KEY).field(name), "nothing in content names it"));
    }

    /** The secrets that the content names, each with the first place that does. */
    static Map<String, Path> named(ContentSettings content) {
        Map<String, Path> named = new TreeMap<>();
        for (int index = 0; index < content.tiers().size(); index++) {
            add(
                    named,
                    content.tiers().get(index).secret(),
                    At.CONTENT.field("tiers").index(index));
        }
        for (int index = 0; index < content.webhooks().size(); index++) {
            ContentName token = content.webhooks().get(index).secret();
            if (token != null) {
                add(named, token, At.CONTENT.field("webhooks").index(index));
            }
        }
        List<BucketSettings> buckets = content.buckets();
        for (int index = 0; index < buckets.size(); index++) {
            ReplicationSettings replication = buckets.get(index).replication();
            if (replication != null) {
                add(
                        named,
                        replication.secret(),
                        At.CONTENT.field("buckets").index(index).field("replication"));
            }
        }
        return named;
    }

    private static void add(Map<String, Path> named, ContentName name, Path owner) {
        named.putIfAbsent(name.value(), owner.field("secret"));
    }
}
