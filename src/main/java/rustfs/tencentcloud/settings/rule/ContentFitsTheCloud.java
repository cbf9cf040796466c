package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.content.ContentSettings;

/**
 * The secrets of the content fit into one policy of CAM, which names each and has at most 6,144 characters: 120 for a
 * secret with the longest names.
 */
final class ContentFitsTheCloud implements Rule {
    private static final int MOST_SECRETS = 48;

    @Override
    public void check(StackSettings settings, Problems problems) {
        ContentSettings content = settings.content();
        int secrets = content.users().size()
                + content.serviceAccounts().size()
                + ContentSecretsAreGiven.named(content).size();
        if (secrets > MOST_SECRETS) {
            problems.add(
                    At.CONTENT,
                    "users, service accounts and other secrets are " + secrets,
                    "up to " + MOST_SECRETS + " in all, as the role of the nodes names each",
                    "let people sign in by an identity provider, or make the others with an administrator's key");
        }
    }
}
