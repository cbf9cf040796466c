package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.StackYaml;

/** Rules on what is in the cluster. */
class ContentRulesTest {
    private static StackYaml content(String yaml) {
        return StackYaml.sound().with("content", yaml);
    }

    private static StackYaml bucket(String settings) {
        return content("buckets: [{name: files, " + settings + "}]");
    }

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "buckets: [{name: one}, {name: one}] | content.buckets[1].name: 'one' is taken",
                    "users: [{name: one}, {name: One}] | content.users[1].name: 'One' is taken",
                    "users: [{name: one}]\\nserviceAccounts: [{name: one, user: one}]"
                            + " | content.users[0].name: 'one' is taken",
                    "webhooks: [{name: one, endpoint: 'https://a.test'}, {name: ONE, endpoint: 'https://b.test'}]"
                            + " | content.webhooks[1].name: 'ONE' is taken",
                    "buckets: [{name: one, lifecycle: [{name: old, expireDays: 1}, {name: old, expireDays: 2}]}]"
                            + " | content.buckets[0].lifecycle[1].name: 'old' is taken",
                })
        void areDistinct(String yaml, String problem) {
            assertThat(content(yaml.replace("\\n", "\n")).problems()).containsExactly(problem);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "buckets: [{name: rustfs}] | content.buckets[0].name: 'rustfs' is kept for the cluster itself",
                    "policies: [{name: readonly, statements: [{actions: ['s3:*']}]}]"
                            + " | content.policies[0].name: 'readonly' is kept for the cluster itself",
                })
        void areNotThoseOfRustfs(String yaml, String problem) {
            assertThat(content(yaml).problems()).containsExactly(problem);
        }
    }

    @Nested
    class References {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "users: [{name: app, policies: [readonly, none]}]"
                            + " | content.users[0].policies[1]: there is no policy 'none'",
                    "groups: [{name: team, users: [app]}] | content.groups[0].users[0]: there is no user 'app'",
                    "serviceAccounts: [{name: job, user: app}]"
                            + " | content.serviceAccounts[0].user: there is no user 'app'",
                    "users: [{name: app}]\\nserviceAccounts: [{name: job, user: app, policy: readonly}]"
                            + " | content.serviceAccounts[0].policy: there is no policy of content.policies 'readonly'",
                    "buckets: [{name: one, events: [{webhook: hook}]}]"
                            + " | content.buckets[0].events[0].webhook: there is no webhook 'hook'",
                    "buckets: [{name: one, lifecycle: [{name: old, transitionDays: 9, tier: COLD}]}]"
                            + " | content.buckets[0].lifecycle[0].tier: there is no tier 'COLD'",
                })
        void exist(String yaml, String problem) {
            assertThat(content(yaml.replace("\\n", "\n")).problems()).containsExactly(problem);
        }
    }

    @Nested
    class Buckets {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "lock: {days: 7} | versioning: it is off, and lock needs it",
                    "publicRead: true, policy: '{\"Version\":\"2012-10-17\",\"Statement\":[]}'"
                            + " | policy: publicRead is a policy already",
                    "policy: 'public' | policy: it is not a policy in JSON",
                    "policy: '{\"Version\":\"2012-10-17\"}' | policy: it is not a policy in JSON",
                    "lifecycle: [{name: old}] | lifecycle[0]: it does nothing",
                    "lifecycle: [{name: old, transitionDays: 9}]"
                            + " | lifecycle[0].tier: it is not set, and transitionDays is",
                    "lifecycle: [{name: old, expireNoncurrentDays: 9}]"
                            + " | lifecycle[0].expireNoncurrentDays: the bucket keeps no former versions",
                })
        void haveWhatGoesTogether(String settings, String problem) {
            assertThat(bucket(settings).problems()).containsExactly("content.buckets[0]." + problem);
        }

        @Test
        void areReplicatedToAnEndpointOnly() {
            String replication =
                    "replication: {endpoint: 'https://s3.test/copy', bucket: copy, accessKey: abc, secret: key}";

            assertThat(bucket(replication).with("contentSecrets", "{key: abc}").problems())
                    .containsExactly(
                            "content.buckets[0].versioning: it is off, and replication needs it",
                            "content.buckets[0].replication.endpoint: it has the path '/copy'");
        }

        @Test
        void areWarnedOfWhatNobodyCanUndo() {
            assertThat(bucket("versioning: true, lock: {mode: compliance, days: 7}")
                            .warnedOf())
                    .containsExactly("content.buckets[0].lock");
        }

        @Test
        void areWarnedOfWhereTheCdnCannotReadThem() {
            String path = "content.buckets[0].publicRead";

            assertThat(content("buckets: [{name: assets}]").warnedOf()).containsExactly(path);
            assertThat(content("buckets: [{name: assets, publicRead: true}]").warnedOf())
                    .isEmpty();
            assertThat(content("buckets: [{name: others}]").warnedOf()).isEmpty();
        }

        @Test
        void doNotDeleteWhatTheyMove() {
            assertThat(bucket("lifecycle: [{name: old, transitionDays: 9, expireDays: 9, tier: COLD}]")
                            .with(
                                    "content.tiers",
                                    "[{name: COLD, bucket: cold-1250000000, accessKey: AKID, secret: cos}]")
                            .with("contentSecrets", "{cos: abc}")
                            .problems())
                    .containsExactly("content.buckets[0].lifecycle[0].expireDays: objects are deleted after 9 days and"
                            + " would move after 9");
        }
    }

    @Nested
    class Secrets {
        private static final String HOOK = "webhooks: [{name: hook, endpoint: 'https://hook.test', secret: token}]";

        @Test
        void areInTheConfiguration() {
            Problem problem = content(HOOK).problemsInFull().get(0);

            assertThat(problem.path().text()).isEqualTo("content.webhooks[0].secret");
            assertThat(problem.reason()).isEqualTo("there is no secret 'token'");
            assertThat(problem.fix())
                    .isEqualTo("pulumi config set --secret --type string --path 'rustfs:contentSecrets.token'");
        }

        @Test
        void areWarnedOfWhereNothingNamesThem() {
            assertThat(content(HOOK)
                            .with("contentSecrets", "{token: abc, other: abc}")
                            .warnedOf())
                    .containsExactly("contentSecrets.other");
        }

        @Test
        void areNeverInAMessage() {
            assertThat(content(HOOK).with("contentSecrets", "{token: 31415926}").problemsInFull())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.path().text()).isEqualTo("contentSecrets.token");
                        assertThat(problem.toString()).doesNotContain("31415926");
                    });
            assertThat(content(HOOK)
                            .with("contentSecrets", "hunter2")
                            .problemsInFull()
                            .toString())
                    .contains("contentSecrets: it is not a block of names")
                    .doesNotContain("hunter2");
            assertThat(content(HOOK)
                            .with("contentSecrets", "{token: hunter2}")
                            .bind()
                            .toString())
                    .doesNotContain("hunter2");
        }

        @Test
        void areAsManyAsAPolicyCanName() {
            String users = IntStream.rangeClosed(1, 49)
                    .mapToObj(number -> "{name: user" + number + "}")
                    .collect(Collectors.joining(",", "users: [", "]"));

            assertThat(content(users).problems())
                    .containsExactly("content: users, service accounts and other secrets are 49");
        }
    }
}
