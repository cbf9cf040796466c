package rustfs.tencentcloud.component.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.component.security.SharedSecret;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.content.BucketSettings;
import rustfs.tencentcloud.settings.content.ContentName;
import rustfs.tencentcloud.settings.content.ContentSettings;
import rustfs.tencentcloud.settings.content.ReplicationSettings;
import rustfs.tencentcloud.settings.content.WebhookSettings;

/** The secrets that the content needs: keys of accounts, which are derived, and those that others gave out. */
final class ContentSecrets {
    private final Map<String, SharedSecret> ofAccounts = new TreeMap<>();
    private final Map<String, SharedSecret> ofOthers = new TreeMap<>();
    private final String name;
    private final BoundSettings bound;

    ContentSecrets(String name, BoundSettings bound) {
        this.name = name;
        this.bound = bound;
        ContentSettings content = bound.settings().content();
        content.users().forEach(user -> derive(user.name(), user.generation()));
        content.serviceAccounts().forEach(account -> derive(account.name(), account.generation()));
        content.tiers().forEach(tier -> take(tier.secret()));
        for (WebhookSettings webhook : content.webhooks()) {
            ContentName token = webhook.secret();
            if (token != null) {
                take(token);
            }
        }
        for (BucketSettings bucket : content.buckets()) {
            ReplicationSettings replication = bucket.replication();
            if (replication != null) {
                take(replication.secret());
            }
        }
    }

    List<SharedSecret> all() {
        List<SharedSecret> all = new ArrayList<>(ofAccounts.values());
        all.addAll(ofOthers.values());
        return all;
    }

    SharedSecret ofAccount(ContentName account) {
        return known(ofAccounts, account);
    }

    SharedSecret ofOthers(ContentName secret) {
        return known(ofOthers, secret);
    }

    /** The secret key of each account, by its access key. */
    Map<String, String> credentials() {
        Map<String, String> credentials = new TreeMap<>();
        ofAccounts.forEach((account, secret) -> credentials.put(account, secret.value()));
        return credentials;
    }

    private static SharedSecret known(Map<String, SharedSecret> secrets, ContentName of) {
        SharedSecret secret = secrets.get(of.value());
        if (secret == null) {
            throw new IllegalArgumentException("No secret was made for " + of);
        }
        return secret;
    }

    private void derive(ContentName account, int generation) {
        ofAccounts.put(
                account.value(),
                SharedSecret.derived(
                        bound.secret(),
                        name + "-key-" + account,
                        new SharedSecret.Account(account.value(), generation)));
    }

    private void take(ContentName given) {
        ofOthers.put(
                given.value(),
                SharedSecret.given(
                        bound.secret(),
                        name + "-given-" + given,
                        bound.contentSecrets().reveal(given.value())));
    }
}
