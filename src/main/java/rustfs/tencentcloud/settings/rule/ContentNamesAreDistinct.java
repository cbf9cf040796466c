package rustfs.tencentcloud.settings.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.ContentSettings;
import rustfs.tencentcloud.settings.content.GroupSettings;
import rustfs.tencentcloud.settings.content.LifecycleSettings;
import rustfs.tencentcloud.settings.content.PolicySettings;
import rustfs.tencentcloud.settings.content.ServiceAccountSettings;
import rustfs.tencentcloud.settings.content.TierSettings;
import rustfs.tencentcloud.settings.content.UserSettings;
import rustfs.tencentcloud.settings.content.WebhookSettings;

/**
 * Things in the cluster have a name each, and none has a name that RustFS keeps for itself. Users and service accounts
 * are both access keys, so they share their names. SSM, where their keys are, and webhooks do not tell letters by case.
 */
final class ContentNamesAreDistinct implements Rule {
    /** The policies that RustFS brings. */
    static final Set<String> POLICIES = Set.of(
            "readonly",
            "writeonly",
            "readwrite",
            "diagnostics",
            "consoleAdmin",
            "KMSAuditor",
            "KMSKeyAdministrator",
            "KMSKeyUser");

    /** The group by which the job on the node knows the users that it made. */
    private static final Set<String> GROUPS = Set.of("from-settings");

    private static final Set<String> TIERS = Set.of("STANDARD", "REDUCED_REDUNDANCY");
    private static final Set<String> BUCKETS = Set.of("rustfs");

    @Override
    public void check(StackSettings settings, Problems problems) {
        ContentSettings content = settings.content();
        List<BucketSettings> buckets = content.buckets();
        check(names("buckets", buckets, BucketSettings::name), BUCKETS, problems);
        check(names("policies", content.policies(), PolicySettings::name), POLICIES, problems);
        Map<Path, String> accessKeys = names("users", content.users(), UserSettings::name);
        accessKeys.putAll(names("serviceAccounts", content.serviceAccounts(), ServiceAccountSettings::name));
        check(accessKeys, Set.of(), problems);
        check(names("groups", content.groups(), GroupSettings::name), GROUPS, problems);
        check(names("tiers", content.tiers(), TierSettings::name), TIERS, problems);
        check(names("webhooks", content.webhooks(), WebhookSettings::name), Set.of(), problems);
        for (int index = 0; index < buckets.size(); index++) {
            String rules = "buckets[" + index + "].lifecycle";
            check(names(rules, buckets.get(index).lifecycle(), LifecycleSettings::name), Set.of(), problems);
        }
    }

    private static <T> Map<Path, String> names(String list, List<T> entries, Function<T, Object> name) {
        Map<Path, String> names = new TreeMap<>(Comparator.comparing(Path::text));
        for (int index = 0; index < entries.size(); index++) {
            Path path = At.CONTENT.field(list).index(index).field("name");
            names.put(path, name.apply(entries.get(index)).toString());
        }
        return names;
    }

    private static void check(Map<Path, String> names, Set<String> reserved, Problems problems) {
        Map<String, List<Path>> places = names.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        places.values().stream()
                .flatMap(same -> same.stream().skip(1))
                .forEach(path -> problems.add(
                        path, "'" + names.get(path) + "' is taken", "a name of its own for each; case does not count"));
        Stream<Path> kept = names.keySet().stream().filter(path -> reserved.contains(names.get(path)));
        kept.forEach(
                path -> problems.add(path, "'" + names.get(path) + "' is kept for the cluster itself", "another name"));
    }
}
