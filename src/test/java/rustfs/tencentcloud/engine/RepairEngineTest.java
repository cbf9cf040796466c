package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** An up that the cloud refuses half-way, and a stack that grows. */
class RepairEngineTest {
    private static final String SECRET = "tencentcloud:index/ssmSecret:SsmSecret";
    private static final String SOMEONE_ELSES = "urn:pulumi:other::other::" + SECRET + "::theirs";

    @Test
    void anUpThatTheCloudRefusedGoesOnWhereItStopped() throws Exception {
        LocalRun run = LocalRun.create();
        Account account = new Account(run.account());
        try (SimulatorProcess console = new SimulatorProcess(run.account())) {
            String id = console.create(SOMEONE_ELSES, List.of("secretName", "rustfs-dev-rpc-secret"));

            Outcome refused = run.pulumi("up", "-s", "dev", "--yes");
            assertThat(refused.status()).isNotZero();
            assertThat(refused.output())
                    .contains("Code=ResourceInUse.SecretExists", "'rustfs-dev-rpc-secret'")
                    .doesNotContain("io.grpc", "\tat ");
            int half = account.ids().size();
            assertThat(half).isGreaterThan(1);

            assertThat(console.delete(SOMEONE_ELSES, id)).isTrue();
            Outcome resumed = run.pulumi("up", "-s", "dev", "--yes");
            assertThat(resumed.status()).describedAs(resumed.output()).isZero();
            assertThat(resumed.output()).doesNotContain("replaced", "deleted");
        }
        assertThat(run.pulumi("preview", "-s", "dev", "--expect-no-changes").status())
                .isZero();
        assertThat(run.pulumi("destroy", "-s", "dev", "--yes").status()).isZero();
        assertThat(account.ids()).describedAs("nothing is left behind").isEmpty();
    }

    @Test
    void aNodeIsReplacedAndItsDisksGoWithTheNewOne() throws Exception {
        LocalRun run = LocalRun.create();
        Account account = new Account(run.account());
        assertThat(run.pulumi("up", "-s", "dev", "--yes").status()).isZero();
        Map<String, String> before = account.idsByUrn();
        String node = before.keySet().stream()
                .filter(urn -> urn.endsWith("instance:Instance::rustfs-dev-pool1-2"))
                .findFirst()
                .orElseThrow();

        Outcome replaced = run.pulumi("up", "-s", "dev", "--yes", "--replace", node);

        assertThat(replaced.status()).describedAs(replaced.output()).isZero();
        Map<String, String> after = account.idsByUrn();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get(node)).isNotEqualTo(before.get(node));
        before.keySet().removeIf(urn -> !urn.contains("CbsStorage::"));
        assertThat(before).hasSize(4);
        assertThat(after).containsAllEntriesOf(before);
        assertThat(run.pulumi("refresh", "-s", "dev", "--expect-no-changes", "--yes")
                        .status())
                .isZero();
    }

    @Test
    void aZoneOrAPoolThatIsAddedMovesNothing() throws Exception {
        LocalRun run = LocalRun.create();
        assertThat(run.pulumi("up", "-s", "prod", "--yes").status()).isZero();

        run.edit("prod", file -> file.replaceFirst("(?m)^    zones: \\[", "    zones: [ap-guangzhou-4, "));
        PreviewEffect zone = PreviewEffect.of(run.pulumi("preview", "-s", "prod", "--json"));
        assertThat(zone.replaced()).isEmpty();
        assertThat(zone.deleted()).isEmpty();
        assertThat(zone.changed()).contains("Subnet").doesNotContain("Instance", "CbsStorage");

        run.edit("prod", file -> file.replaceFirst("(?m)^( +)- name: pool1", """
                $1- name: pool1
                $1  nodes: 6
                $1  zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]
                $1  disks: {count: 4, sizeGib: 500}
                $1- name: pool2"""));
        PreviewEffect pool = PreviewEffect.of(run.pulumi("preview", "-s", "prod", "--json"));
        assertThat(pool.refusal()).isEmpty();
        assertThat(pool.replaced()).containsExactly("TatInvocationInvokeAttachment");
        assertThat(pool.deleted()).isEmpty();
        assertThat(pool.changed()).contains("Instance", "CbsStorage");
    }
}
