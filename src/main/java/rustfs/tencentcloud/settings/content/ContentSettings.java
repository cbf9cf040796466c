package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Setting;

/** What is in the cluster. */
public record ContentSettings(
        @Setting(
                value = "The buckets, each with its whole configuration.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A bucket that is taken out stays as it is, with its data.")
        List<BucketSettings> buckets,

        @Setting(
                value = "Policies for users, groups and service accounts.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A policy that is taken out stays, attached to nobody of these settings.")
        List<PolicySettings> policies,

        @Setting(
                value = "The users. The secret key of each is derived from the secret of the stack.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A user that is taken out is disabled, not deleted.")
        List<UserSettings> users,

        @Setting(
                value = "Groups of users.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A group that is taken out stays as it is.")
        List<GroupSettings> groups,

        @Setting(
                value = "Keys of their own for programs that act for a user; their secret keys are derived too.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "One that is taken out is disabled, not deleted.")
        List<ServiceAccountSettings> serviceAccounts,

        @Setting(
                value = "Buckets of COS that old objects can move to.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A tier that is taken out stays: objects are in it.")
        List<TierSettings> tiers,

        @Setting(
                value = "Addresses that events of buckets can be told to.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A webhook that is taken out stays, and no bucket of these settings tells it anything.")
        List<WebhookSettings> webhooks) {
    public ContentSettings {
        buckets = List.copyOf(buckets);
        policies = List.copyOf(policies);
        users = List.copyOf(users);
        groups = List.copyOf(groups);
        serviceAccounts = List.copyOf(serviceAccounts);
        tiers = List.copyOf(tiers);
        webhooks = List.copyOf(webhooks);
    }

    /** Whether nothing at all is set, so that the cluster is left to others. */
    public boolean isEmpty() {
        return buckets.isEmpty()
                && policies.isEmpty()
                && users.isEmpty()
                && groups.isEmpty()
                && serviceAccounts.isEmpty()
                && tiers.isEmpty()
                && webhooks.isEmpty();
    }
}
