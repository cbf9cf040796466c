package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** The operations of docs/operations: the preview of each shows what it should, and nothing else. */
class OperationsEngineTest {
    private static final String ROLL_OUT = "TatInvocationInvokeAttachment";
    private static final String DISK = "cbsStorage:CbsStorage::rustfs-dev-pool1-3-disk1";

    private final LocalRun run;
    private final Account account;

    OperationsEngineTest() throws Exception {
        run = LocalRun.create();
        account = new Account(run.account());
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
    }

    @Test
    void aChangedSettingOrSecretIsARollOutAndLargerDisksGrowWhereTheyAre() throws Exception {
        cluster("bufferProfile: AiTraining");
        assertThat(preview()).isEqualTo(effect(Set.of("TatCommand"), Set.of(ROLL_OUT)));

        cluster("keyGenerations: {secretKey: 2}");
        PreviewEffect secret = preview();
        assertThat(secret.replaced()).containsExactly(ROLL_OUT);
        assertThat(secret.changed()).containsExactlyInAnyOrder("TatCommand", "SsmSecretVersion");
        assertThat(secret.deleted()).containsExactly("SsmSecretVersion");

        run.edit("dev", file -> file.replace("sizeGib: 10", "sizeGib: 20"));
        cluster("bufferProfile: GeneralPurpose");
        assertThat(preview()).isEqualTo(effect(Set.of("CbsStorage"), Set.of()));
    }

    @Test
    void aDiskIsReplacedAloneUnderProtection() throws Exception {
        run.edit("dev", file -> file.replace("protection: false", "protection: true"));
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
        String urn = urnOf(DISK);
        assertThat(run.pulumi("preview", "-s", "dev", "--replace", urn).output())
                .contains("protect");

        cluster("replaceableDisks: [pool1-3-disk1]");
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));

        PreviewEffect effect = PreviewEffect.of(run.pulumi("preview", "-s", "dev", "--json", "--replace", urn));
        assertThat(effect).isEqualTo(effect(Set.of(), Set.of("CbsStorage", "CbsStorageAttachment")));
        Map<String, String> before = account.idsByUrn();
        succeeds(run.pulumi("up", "-s", "dev", "--yes", "--replace", urn));
        Map<String, String> after = account.idsByUrn();
        assertThat(after.get(urn)).isNotEqualTo(before.get(urn));
        before.keySet().removeIf(each -> each.contains("disk1") && each.contains("pool1-3"));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void aStackIsDestroyedWithoutItsDisksAndTakesThemInAgain() throws Exception {
        cluster("retainDisks: true");
        assertThat(preview().isNone()).isTrue();
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));

        succeeds(run.pulumi("destroy", "-s", "dev", "--yes"));

        Map<String, String> kept = account.idsByUrn();
        assertThat(kept).hasSize(4).allSatisfy((urn, id) -> assertThat(urn).contains("CbsStorage::"));
        cluster("diskSources: ["
                + kept.entrySet().stream()
                        .map(disk -> "{disk: " + disk.getKey().replaceFirst("^.*rustfs-dev-", "") + ", from: "
                                + disk.getValue() + "}")
                        .collect(Collectors.joining(", "))
                + "]");
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
        assertThat(account.idsByUrn()).containsAllEntriesOf(kept);

        cluster("retainDisks: true");
        succeeds(run.pulumi("preview", "-s", "dev", "--expect-no-changes"));
        cluster("retainDisks: false");
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
        succeeds(run.pulumi("destroy", "-s", "dev", "--yes"));
        assertThat(account.ids()).isEmpty();
    }

    @Test
    void aClusterIsRestoredFromSnapshotsBesideTheOneThatTheyAreOf() throws Exception {
        String copy = Files.readString(run.root().resolve("Pulumi.dev.yaml"))
                .replace("10.10.0.0/16", "10.11.0.0/16")
                .replace(
                        "    protection: false",
                        "    diskSources: [{disk: pool1-4-disk1, from: snap-3f9ab2c4}]\n    protection: false");
        run.edit("restored", empty -> copy);

        Outcome preview = run.pulumi("preview", "-s", "restored", "--json");

        assertThat(preview.output()).contains("\"snapshotId\": \"snap-3f9ab2c4\"");
        PreviewEffect effect = PreviewEffect.of(preview);
        assertThat(effect.replaced()).isEmpty();
        assertThat(effect.refusal()).isEmpty();
    }

    private static PreviewEffect effect(Set<String> changed, Set<String> replaced) {
        return new PreviewEffect(changed, replaced, Set.of(), "");
    }

    /** Puts one line into the cluster's block in place of the one before. */
    private void cluster(String line) throws Exception {
        run.edit(
                "dev",
                file -> file.replaceAll("(?m)^    .* # of the test\n", "")
                        .replaceFirst(
                                "(?m)^  rustfs:cluster:\n", "  rustfs:cluster:\n    " + line + " # of the test\n"));
    }

    private PreviewEffect preview() throws Exception {
        return PreviewEffect.of(run.pulumi("preview", "-s", "dev", "--json"));
    }

    private String urnOf(String end) throws Exception {
        return account.idsByUrn().keySet().stream()
                .filter(urn -> urn.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
