package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** Content is added to a stack that is up, changed, and taken out again: nothing else of the stack is touched. */
class ContentEngineTest {
    private static final String NAME = "rustfs-dev-content";

    /** The local run puts the secret of its stack in place of every encrypted value. */
    private static final String CONTENT = """
              rustfs:contentSecrets:
                token:
                  secure: AAAB
              rustfs:content:
                buckets: [{name: assets, quotaGib: 10}]
                users: [{name: app, policies: [readonly]}]
                webhooks: [{name: hook, endpoint: 'https://hook.test', secret: token}]
            """;

    @Test
    void touchesNothingButItself() throws Exception {
        LocalRun run = LocalRun.create();
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));

        run.edit("dev", file -> file + CONTENT);
        assertThat(steps(run))
                .containsExactlyInAnyOrder(
                        "create ClusterContent " + NAME,
                        "create SharedSecrets " + NAME,
                        "create SsmSecret " + NAME + "-key-app",
                        "create SsmSecretVersion " + NAME + "-key-app-v1",
                        "create SsmSecret " + NAME + "-given-token",
                        "create SsmSecretVersion " + NAME + "-given-token-v#",
                        "create CamPolicy " + NAME,
                        "create CamRolePolicyAttachment " + NAME,
                        "create TatCommand " + NAME,
                        "create TatInvocationInvokeAttachment " + NAME);
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
        succeeds(run.pulumi("preview", "-s", "dev", "--expect-no-changes"));
        keepsSecrets(run);

        run.edit("dev", file -> file.replace("quotaGib: 10", "quotaGib: 20"));
        assertThat(steps(run)).isEqualTo(theJobRunsAgain());

        run.edit("dev", file -> file.replace("policies: [readonly]}", "policies: [readonly], generation: 2}"));
        Set<String> another = theJobRunsAgain();
        another.add("create SsmSecretVersion " + NAME + "-key-app-v2");
        another.add("delete SsmSecretVersion " + NAME + "-key-app-v1");
        assertThat(steps(run)).isEqualTo(another);

        run.edit("dev", file -> file.substring(0, file.indexOf("  rustfs:contentSecrets:")));
        assertThat(steps(run)).isNotEmpty().allMatch(step -> step.startsWith("delete ") && step.contains(NAME));
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
        succeeds(run.pulumi("destroy", "-s", "dev", "--yes"));
        assertThat(new Account(run.account()).ids()).isEmpty();
    }

    private static Set<String> theJobRunsAgain() {
        return new TreeSet<>(Set.of("update TatCommand " + NAME, "replace TatInvocationInvokeAttachment " + NAME));
    }

    private static void keepsSecrets(LocalRun run) throws Exception {
        Outcome hidden = run.pulumi("stack", "output", "-s", "dev", "--json");
        Outcome shown = run.pulumi("stack", "output", "contentCredentials", "-s", "dev", "--show-secrets", "--json");
        String key = json(shown).required("app").textValue();

        assertThat(key).matches("[A-Za-z0-9]{40}");
        assertThat(json(hidden).required("contentCredentials").textValue()).isEqualTo("[secret]");
        assertThat(run.pulumi("stack", "export", "-s", "dev").output())
                .contains(NAME + "-key-app")
                .doesNotContain(key);
    }

    /** What a preview would do, but for what stays and for the stack itself: operation, type and name. */
    private static Set<String> steps(LocalRun run) throws Exception {
        Outcome preview = run.pulumi("preview", "-s", "dev", "--json");
        succeeds(preview);
        Set<String> steps = new TreeSet<>();
        for (JsonNode step : json(preview).required("steps")) {
            String[] urn = step.required("urn").textValue().split("::");
            String type = urn[2].replaceFirst("^.*[:$]", "");
            String operation = step.required("op").textValue();
            if (!Set.of("same", "read", "refresh").contains(operation) && !type.equals("Stack")) {
                steps.add(operation + " " + type + " " + urn[3].replaceFirst("-token-v[0-9a-f]{12}$", "-token-v#"));
            }
        }
        return steps;
    }

    private static JsonNode json(Outcome outcome) throws Exception {
        return new ObjectMapper()
                .readTree(outcome.output().substring(outcome.output().indexOf("{\n")));
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
