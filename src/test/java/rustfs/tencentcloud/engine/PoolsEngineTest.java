package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** The pools of a stack under protection, over the years: planned, grown, resized, emptied and gone. */
class PoolsEngineTest {
    private static final String STACK = "pools";
    private static final String POOL =
            "nodes: 4, zones: [ap-guangzhou-6], disks: {count: 2, type: CLOUD_HSSD, sizeGib: ";
    private static final String FIRST = "{name: pool1, " + POOL + "100}}";
    private static final String SECOND = "{name: pool2, " + POOL + "200}}";

    private final LocalRun run;
    private final Account account;

    PoolsEngineTest() throws Exception {
        run = LocalRun.create();
        account = new Account(run.account());
    }

    @Test
    void aCapacityIsPlannedOnceAndKeptWhateverWouldBeChosenToday() throws Exception {
        cluster("capacity: {usableTib: 0.3, survives: node}");
        Outcome first = up();
        assertThat(first.output()).contains("cluster.capacity: chosen is ", "USD a month", "next best: ");

        assertThat(preview("--expect-no-changes").output()).contains("cluster.capacity: kept as it stands is pool1");
        cluster("capacity: {usableTib: 0.1, survives: node}");
        succeeds(preview("--expect-no-changes"));

        cluster("capacity: {usableTib: 3, survives: node}");
        assertThat(refused())
                .contains("cluster.capacity.usableTib: 3 TiB are wanted", "a pool appended", "- name: pool2");
    }

    /** The chooser would take another disk type, other sizes and other machines. */
    @Test
    void aCapacityInPlaceOfPoolsThatStandKeepsThem() throws Exception {
        cluster("pools: [" + FIRST + "]");
        up();

        cluster("capacity: {usableTib: 0.3, survives: node}");
        succeeds(preview("--expect-no-changes"));
    }

    @Test
    void poolsAreAppendedAndNeitherEditedNorMovedNorTakenOut() throws Exception {
        cluster("pools: [" + FIRST + "]");
        up();
        Map<String, String> before = account.idsByUrn();

        cluster("pools: [" + FIRST + ", " + SECOND + "]");
        PreviewEffect appended = PreviewEffect.of(preview("--json"));
        assertThat(appended.replaced()).containsExactly("TatInvocationInvokeAttachment");
        assertThat(appended.deleted()).isEmpty();
        assertThat(preview().output())
                .contains("The steps to append pool2:", "all 8 nodes restart together", "operate.py pools");
        up();
        keepsAllBut("TatInvocationInvokeAttachment", before);

        cluster("pools: [" + SECOND + ", " + FIRST + "]");
        assertThat(refused()).contains("the order pool2, pool1 is another; it was pool1, pool2");
        cluster("pools: [" + SECOND + "]");
        assertThat(refused()).contains("the pool 'pool1' is gone", "draining");
        cluster("pools: [" + FIRST.replace("nodes: 4", "nodes: 5") + ", " + SECOND + "]");
        assertThat(refused()).contains("cluster.pools[0].nodes: '5' is a change; it was '4'");
    }

    @Test
    void aPoolIsEmptiedAndGoneStepByStepAndTheOtherStaysAsItIs() throws Exception {
        cluster("pools: [" + FIRST + ", " + SECOND + "]");
        up();

        cluster("pools: [" + in("retired") + ", " + SECOND + "]");
        assertThat(refused()).contains("cluster.pools[0].state: 'retired' cannot follow; it was 'active'");

        cluster("pools: [" + in("draining") + ", " + SECOND + "]");
        PreviewEffect draining = PreviewEffect.of(preview("--json"));
        assertThat(draining.changed()).containsExactly("Instance");
        assertThat(draining.replaced()).isEmpty();
        assertThat(up().output()).contains("The steps to empty pool1:");

        Map<String, String> before = account.idsByUrn();
        cluster("pools: [" + in("retired") + ", " + SECOND + "]");
        assertThat(up().output()).contains("The steps to retire pool1:");
        assertThat(account.idsByUrn().keySet()).noneMatch(urn -> urn.contains("-pool1"));
        before.keySet().removeIf(urn -> urn.contains("-pool1"));
        keepsAllBut("TatInvocationInvokeAttachment", before);
        succeeds(preview("--expect-no-changes"));

        cluster("pools: [" + FIRST + ", " + SECOND + "]");
        assertThat(refused()).contains("cluster.pools[0].state: 'active' cannot follow; it was 'retired'");
    }

    @Test
    void aNodeThatMayBeReplacedIsAndItsDisksStay() throws Exception {
        cluster("pools: [" + FIRST + "]");
        up();
        String node = urn("instance:Instance::rustfs-pools-pool1-2");
        Outcome refused = run.pulumi("up", "-s", STACK, "--yes", "--replace", node);
        assertThat(refused.status()).isNotZero();
        assertThat(refused.output()).contains("protect");

        cluster("pools: [" + FIRST + "]\n    replaceable: [pool1-2]");
        PreviewEffect lifted = PreviewEffect.of(preview("--json"));
        assertThat(lifted.changed()).containsExactly("Instance");
        up();
        Map<String, String> before = account.idsByUrn();
        succeeds(run.pulumi("up", "-s", STACK, "--yes", "--replace", node));

        assertThat(account.idsByUrn().get(node)).isNotEqualTo(before.get(node));
        before.keySet().removeIf(urn -> !urn.contains("CbsStorage::"));
        assertThat(account.idsByUrn()).containsAllEntriesOf(before);
        cluster("pools: [" + FIRST + "]");
        up();
        assertThat(run.pulumi("up", "-s", STACK, "--yes", "--replace", node).status())
                .isNotZero();
    }

    @Test
    void nodesAreResizedInTurn() throws Exception {
        cluster("pools: [" + FIRST + "]");
        up();

        cluster("pools: [" + FIRST + "]\n    instanceType: SA5.4XLARGE64");
        Outcome first = up();
        assertThat(first.output())
                .contains("this update stops, resizes and starts pool1-1. 3 more follow", "~ 1 updated");
        cluster("pools: [" + FIRST + "]\n    instanceType: SA5.4XLARGE64\n    nodesResizedPerUpdate: 3");
        String rest = up().output();
        assertThat(rest).contains("pool1-2, pool1-3, pool1-4, one after the other.", "~ 3 updated");
        List<String> order = rest.lines()
                .filter(line -> line.contains("Instance rustfs-pools-pool1-"))
                .map(line -> line.strip().replaceAll(".*pool1-(\\d) (updat\\w+).*", "$1 $2"))
                .toList();
        assertThat(order)
                .containsExactly("2 updating", "2 updated", "3 updating", "3 updated", "4 updating", "4 updated");
        succeeds(preview("--expect-no-changes"));
    }

    private static String in(String state) {
        return "{name: pool1, " + POOL + "100}, state: " + state + "}";
    }

    private void cluster(String lines) throws Exception {
        String stack = Files.readString(Path.of("src/test/resources/engine/pools.yaml"));
        Files.writeString(run.root().resolve("Pulumi." + STACK + ".yaml"), stack + "    " + lines + "\n");
    }

    private Outcome up() throws Exception {
        Outcome outcome = run.pulumi("up", "-s", STACK, "--yes", "--skip-preview");
        succeeds(outcome);
        return outcome;
    }

    private Outcome preview(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("preview", "-s", STACK));
        all.addAll(List.of(arguments));
        return run.pulumi(all.toArray(String[]::new));
    }

    private String refused() throws Exception {
        Outcome outcome = preview();
        assertThat(outcome.status()).isNotZero();
        return outcome.output();
    }

    private void keepsAllBut(String type, Map<String, String> before) throws Exception {
        Map<String, String> kept = new TreeMap<>(before);
        kept.keySet().removeIf(urn -> urn.contains(type));
        assertThat(account.idsByUrn()).containsAllEntriesOf(kept);
    }

    private String urn(String end) throws Exception {
        return account.idsByUrn().keySet().stream()
                .filter(urn -> urn.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}
