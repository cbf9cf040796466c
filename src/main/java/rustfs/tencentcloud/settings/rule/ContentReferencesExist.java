package rustfs.tencentcloud.settings.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.ContentName;
import rustfs.tencentcloud.settings.content.ContentSettings;
import rustfs.tencentcloud.settings.content.EventSettings;
import rustfs.tencentcloud.settings.content.GroupSettings;
import rustfs.tencentcloud.settings.content.LifecycleSettings;
import rustfs.tencentcloud.settings.content.PolicySettings;
import rustfs.tencentcloud.settings.content.ServiceAccountSettings;
import rustfs.tencentcloud.settings.content.TierName;
import rustfs.tencentcloud.settings.content.TierSettings;
import rustfs.tencentcloud.settings.content.UserSettings;
import rustfs.tencentcloud.settings.content.WebhookSettings;

/** What the settings of the content name is there. */
final class ContentReferencesExist implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        ContentSettings content = settings.content();
        Set<String> ownPolicies = names(content.policies(), PolicySettings::name);
        Set<String> policies = new HashSet<>(ownPolicies);
        policies.addAll(ContentNamesAreDistinct.POLICIES);
        Names anyPolicy = new Names("policy", policies);
        Names user = new Names("user", names(content.users(), UserSettings::name));
        for (int index = 0; index < content.users().size(); index++) {
            anyPolicy.hold(
                    content.users().get(index).policies(), at("users", index).field("policies"), problems);
        }
        for (int index = 0; index < content.groups().size(); index++) {
            GroupSettings group = content.groups().get(index);
            anyPolicy.hold(group.policies(), at("groups", index).field("policies"), problems);
            user.hold(group.users(), at("groups", index).field("users"), problems);
        }
        for (int index = 0; index < content.serviceAccounts().size(); index++) {
            ServiceAccountSettings account = content.serviceAccounts().get(index);
            user.holds(account.user(), at("serviceAccounts", index).field("user"), problems);
            ContentName policy = account.policy();
            if (policy != null) {
                new Names("policy of content.policies", ownPolicies)
                        .holds(policy, at("serviceAccounts", index).field("policy"), problems);
            }
        }
        ofBuckets(content, problems);
    }

    private static void ofBuckets(ContentSettings content, Problems problems) {
        Names tier = new Names("tier", names(content.tiers(), TierSettings::name));
        Names webhook = new Names("webhook", names(content.webhooks(), WebhookSettings::name));
        for (int index = 0; index < content.buckets().size(); index++) {
            BucketSettings bucket = content.buckets().get(index);
            List<LifecycleSettings> rules = bucket.lifecycle();
            for (int rule = 0; rule < rules.size(); rule++) {
                TierName named = rules.get(rule).tier();
                if (named != null) {
                    Path path = at("buckets", index).field("lifecycle").index(rule);
                    tier.holds(named, path.field("tier"), problems);
                }
            }
            List<EventSettings> events = bucket.events();
            for (int event = 0; event < events.size(); event++) {
                Path path = at("buckets", index).field("events").index(event);
                webhook.holds(events.get(event).webhook(), path.field("webhook"), problems);
            }
        }
    }

    /** @param what in the words of the user: a policy */
    private record Names(String what, Set<String> there) {
        void hold(List<ContentName> named, Path list, Problems problems) {
            for (int index = 0; index < named.size(); index++) {
                holds(named.get(index), list.index(index), problems);
            }
        }

        void holds(Object named, Path path, Problems problems) {
            if (!there.contains(named.toString())) {
                String allowed = there.isEmpty()
                        ? "there is none in content"
                        : "one of " + String.join(", ", new TreeSet<>(there));
                problems.add(path, "there is no " + what + " '" + named + "'", allowed);
            }
        }
    }

    private static Path at(String list, int index) {
        return At.CONTENT.field(list).index(index);
    }

    private static <T> Set<String> names(Collection<T> entries, Function<T, Object> name) {
        return entries.stream().map(entry -> name.apply(entry).toString()).collect(Collectors.toSet());
    }
}
