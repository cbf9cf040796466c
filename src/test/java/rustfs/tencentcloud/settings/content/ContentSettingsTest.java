package rustfs.tencentcloud.settings.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.settings.BucketName;
import rustfs.tencentcloud.settings.binding.RecordContract;

/** The records of everything but buckets: defaults, and every setting. */
class ContentSettingsTest {
    private static final StatementSettings STATEMENT =
            new StatementSettings(PolicyEffect.ALLOW, List.of(ActionName.of("s3:GetObject")), List.of("*"));
    private static final PolicySettings POLICY = new PolicySettings(ContentName.of("reader"), List.of(STATEMENT));
    private static final UserSettings USER = new UserSettings(ContentName.of("app"), List.of(), 1);
    private static final GroupSettings GROUP =
            new GroupSettings(ContentName.of("team"), List.of(ContentName.of("app")), List.of());
    private static final ServiceAccountSettings ACCOUNT =
            new ServiceAccountSettings(ContentName.of("job"), ContentName.of("app"), null, 1);
    private static final TierSettings TIER = new TierSettings(
            TierName.of("COLD"),
            CosBucket.of("cold-1250000000"),
            null,
            "",
            AccessKey.of("AKIDexample"),
            ContentName.of("cos"));
    private static final WebhookSettings WEBHOOK =
            new WebhookSettings(ContentName.of("hook"), URI.create("https://hook.test/events"), null);

    @Nested
    class Content {
        private final RecordContract<ContentSettings> contract = RecordContract.of(ContentSettings.class);

        @Test
        void listsItsDefaults() {
            ContentSettings nothing =
                    new ContentSettings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

            contract.hasDefaults("{}", nothing);
            assertThat(nothing.isEmpty()).isTrue();
        }

        @Test
        void takesEverySetting() {
            contract.maps(
                    """
                    buckets: [{name: assets}]
                    policies: [{name: reader, statements: [{actions: ['s3:GetObject']}]}]
                    users: [{name: app}]
                    groups: [{name: team, users: [app]}]
                    serviceAccounts: [{name: job, user: app}]
                    tiers: [{name: COLD, bucket: cold-1250000000, accessKey: AKIDexample, secret: cos}]
                    webhooks: [{name: hook, endpoint: 'https://hook.test/events'}]
                    """,
                    new ContentSettings(
                            List.of(new BucketSettings(
                                    BucketName.of("assets"),
                                    false,
                                    null,
                                    List.of(),
                                    0,
                                    false,
                                    null,
                                    List.of(),
                                    List.of(),
                                    null)),
                            List.of(POLICY),
                            List.of(USER),
                            List.of(GROUP),
                            List.of(ACCOUNT),
                            List.of(TIER),
                            List.of(WEBHOOK)));
        }
    }

    @Nested
    class Access {
        @Test
        void ofAPolicy() {
            RecordContract<PolicySettings> contract = RecordContract.of(PolicySettings.class);
            String yaml = "name: reader\nstatements: [{actions: ['s3:GetObject']}]\n";

            contract.hasDefaults(yaml, POLICY);
            contract.maps(yaml, POLICY);
        }

        @Test
        void ofAStatement() {
            RecordContract<StatementSettings> contract = RecordContract.of(StatementSettings.class);

            contract.hasDefaults("actions: ['s3:GetObject']", STATEMENT);
            contract.maps(
                    "{effect: Deny, actions: ['s3:*', 'admin:ServerInfo'], resources: [assets, assets/*]}",
                    new StatementSettings(
                            PolicyEffect.DENY,
                            List.of(ActionName.of("s3:*"), ActionName.of("admin:ServerInfo")),
                            List.of("assets", "assets/*")));
        }

        @Test
        void ofAUser() {
            RecordContract<UserSettings> contract = RecordContract.of(UserSettings.class);

            contract.hasDefaults("name: app", USER);
            contract.maps(
                    "{name: app, policies: [reader], generation: 2}",
                    new UserSettings(ContentName.of("app"), List.of(ContentName.of("reader")), 2));
        }

        @Test
        void ofAGroup() {
            RecordContract<GroupSettings> contract = RecordContract.of(GroupSettings.class);

            contract.hasDefaults("name: team\nusers: [app]\n", GROUP);
            contract.maps(
                    "{name: team, users: [app], policies: [reader]}",
                    new GroupSettings(GROUP.name(), GROUP.users(), List.of(ContentName.of("reader"))));
        }

        @Test
        void ofAServiceAccount() {
            RecordContract<ServiceAccountSettings> contract = RecordContract.of(ServiceAccountSettings.class);

            contract.hasDefaults("name: job\nuser: app\n", ACCOUNT);
            contract.maps(
                    "{name: job, user: app, policy: reader, generation: 3}",
                    new ServiceAccountSettings(ACCOUNT.name(), ACCOUNT.user(), ContentName.of("reader"), 3));
        }
    }

    @Nested
    class Elsewhere {
        @Test
        void aTier() {
            RecordContract<TierSettings> contract = RecordContract.of(TierSettings.class);
            String required = "name: COLD\nbucket: cold-1250000000\naccessKey: AKIDexample\nsecret: cos\n";

            contract.hasDefaults(required, TIER);
            contract.maps(
                    required + "region: ap-shanghai\nprefix: rustfs/\n",
                    new TierSettings(
                            TIER.name(),
                            TIER.bucket(),
                            Region.of("ap-shanghai"),
                            "rustfs/",
                            TIER.accessKey(),
                            TIER.secret()));
        }

        @Test
        void aWebhook() {
            RecordContract<WebhookSettings> contract = RecordContract.of(WebhookSettings.class);
            String required = "name: hook\nendpoint: https://hook.test/events\n";

            contract.hasDefaults(required, WEBHOOK);
            contract.maps(
                    required + "secret: token\n",
                    new WebhookSettings(WEBHOOK.name(), WEBHOOK.endpoint(), ContentName.of("token")));
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @ValueSource(strings = {"a", "ab", "-app", "app-", "1app", "a/b", "a b", "abcdefghijklmnopqrstuvwxyz0123456"})
        void refuseWhatIsNoAccessKey(String name) {
            assertThatThrownBy(() -> ContentName.of(name)).isInstanceOf(InvalidValueException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"cold", "Cold", "CO", "1COLD"})
        void refuseWhatIsNoTier(String name) {
            assertThatThrownBy(() -> TierName.of(name)).isInstanceOf(InvalidValueException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ab", "a..b", "10.0.0.1", "Assets", "assets-", ".assets", "as_sets"})
        void refuseWhatIsNoBucket(String name) {
            assertThatThrownBy(() -> BucketName.of(name)).isInstanceOf(InvalidValueException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"abc", "a.b-c", "10.0.0.1a", "0a0"})
        void takeWhatIsABucket(String name) {
            assertThat(BucketName.of(name)).hasToString(name);
        }
    }
}
