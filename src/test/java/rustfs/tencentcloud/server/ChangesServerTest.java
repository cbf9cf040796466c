package rustfs.tencentcloud.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import rustfs.tencentcloud.settings.StackYaml;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What is changed over the years: secrets, certificates, a second pool; and what goes wrong. Told in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangesServerTest {
    private static final String BUCKET = "kept";
    private static final String POOLS = """
            - {name: pool1, nodes: 4, zones: [ap-guangzhou-6], disks: {count: 2, type: CLOUD_BSSD, sizeGib: 50}}
            - {name: pool2, nodes: 4, zones: [ap-guangzhou-6], disks: {count: 2, type: CLOUD_BSSD, sizeGib: 50}}
            """;
    private static final String OPERATE = "python3 /usr/local/lib/rustfs/operate.py ";

    private final Site site =
            new Site(Path.of(System.getProperty("rustfs.image")), Path.of(System.getProperty("rustfs.server")));
    private final StackYaml settings = Stacks.dev(site);
    private final Cluster cluster = new Cluster(site, settings);

    @BeforeAll
    void formAndWrite() {
        cluster.machines().forEach(Machine::start);
        cluster.awaitReady();
        cluster.rollOutToTheEnd();
        S3Client client = client(1);
        client.createBucket(request -> request.bucket(BUCKET));
        client.putObject(request -> request.bucket(BUCKET).key("early"), RequestBody.fromString("early"));
    }

    @AfterAll
    void clearAway() {
        cluster.close();
        site.close();
    }

    @Test
    @Order(1)
    void anotherSecretKeyIsTheOneThatClientsNeed() {
        S3Client before = client(1);

        cluster.apply(settings.with("cluster.keyGenerations", "{secretKey: 2, accessKey: 2}"));
        cluster.rollOutToTheEnd();
        cluster.awaitReady();

        assertThatThrownBy(() -> before.listBuckets()).isInstanceOf(S3Exception.class);
        readsWhatWasWritten();
    }

    @Test
    @Order(2)
    void anotherRpcSecretIsTakenByAllNodesTogether() {
        cluster.apply(settings.with("cluster.keyGenerations", "{secretKey: 2, accessKey: 2, rpcSecret: 2}"));

        cluster.rollOutToTheEnd();

        cluster.awaitReady();
        readsWhatWasWritten();
    }

    @Test
    @Order(3)
    void anewCertificateIsServedWithoutARestart() {
        Machine node = cluster.machine(1);
        String process = node.runScript("systemctl show -p MainPID --value rustfs");
        String served = servedCertificate(node);

        node.runScript("rm -f /etc/rustfs/tls/made-for; bash /usr/local/lib/rustfs/node.sh certificate");

        Patience.until(
                Stacks.PATIENCE,
                "the new certificate being served",
                () -> !servedCertificate(node).equals(served),
                node::explanation);
        assertThat(node.runScript("systemctl show -p MainPID --value rustfs")).isEqualTo(process);
        readsWhatWasWritten();
    }

    @Test
    @Order(4)
    void anotherAuthorityComesNodeAfterNodeWithoutACut() {
        S3Client trustsTheFormer = client(2);

        cluster.apply(
                settings.with("cluster.keyGenerations", "{secretKey: 2, accessKey: 2, rpcSecret: 2, clusterCa: 2}"));
        cluster.rollOutToTheEnd();
        cluster.awaitReady();

        readsWhatWasWritten();
        assertThat(trustsTheFormer.listBuckets().buckets())
                .describedAs("what clients trusted before names the next authority too")
                .isNotEmpty();
    }

    @Test
    @Order(5)
    void aNodeWithAnotherRpcSecretIsLeftOutAndSaysSo() {
        Machine node = cluster.machine(3);
        node.runScript("cp -p /etc/rustfs/secrets/environment /root/environment\n"
                + "sed -i 's/^RUSTFS_RPC_SECRET=.*/RUSTFS_RPC_SECRET=anotherSecretThatNobodyElseHas0123456789/'"
                + " /etc/rustfs/secrets/environment; systemctl restart --no-block rustfs");

        saysSooner(node, Trouble.WRONG_SECRET);
        readsWhatWasWritten(client(1));

        node.runScript("cp -p /root/environment /etc/rustfs/secrets/environment; systemctl restart --no-block rustfs");
        cluster.awaitReady();
    }

    @Test
    @Order(6)
    void aNodeWithAWrongClockIsLeftOutAndSaysSo() {
        Machine node = cluster.machine(3);
        node.runScript("""
                mkdir -p /etc/systemd/system/rustfs.service.d
                printf '[Service]\\nEnvironment=LD_PRELOAD=%s FAKETIME=+20m\\n' \\
                  "$(find / -xdev -name 'libfaketimeMT.so.1' | head -n 1)" >/etc/systemd/system/rustfs.service.d/clock.conf
                systemctl daemon-reload; systemctl restart --no-block rustfs
                """);

        saysSooner(node, Trouble.WRONG_CLOCK);
        readsWhatWasWritten(client(1));

        node.runScript("rm -r /etc/systemd/system/rustfs.service.d; systemctl daemon-reload;"
                + " systemctl restart --no-block rustfs");
        cluster.awaitReady();
    }

    @Test
    @Order(7)
    void aNodeStartsWithoutADiskThatIsLostAndSaysSo() {
        Machine node = cluster.machine(2);
        node.runScript("systemctl stop rustfs");
        Disk lost = node.detach(0);

        node.runScript("systemctl start --no-block rustfs");

        cluster.awaitReady(node);
        assertThat(node.runScript("journalctl --no-pager -u rustfs --since=-5min"))
                .contains(Trouble.MISSING_DISK);
        readsWhatWasWritten(client(2));
        client(2).putObject(request -> request.bucket(BUCKET).key("short"), RequestBody.fromString("short"));
        assertThat(node.runScript("ls /data/rustfs0"))
                .describedAs("nothing of the cluster is on the system disk")
                .isEmpty();
        node.attach(0, lost);
        node.runScript("systemctl restart --no-block rustfs");
        cluster.awaitReady();
    }

    @Test
    @Order(8)
    void aSecondPoolTakesNewObjectsAndTheOldOnesStay() {
        List<Machine> made = cluster.apply(settings.with("cluster.pools", POOLS));
        assertThat(made).hasSize(4);
        made.forEach(Machine::start);
        made.forEach(machine -> Patience.until(
                Stacks.PATIENCE,
                machine.hostName() + " ending its first boot",
                () -> machine.attempt("test -e /var/lib/rustfs/revision/revision")
                                .status()
                        == 0,
                machine::explanation));

        cluster.rollOutToTheEnd();

        cluster.awaitReady();
        readsWhatWasWritten();
        S3Client client = client(8);
        for (int number = 0; number < 40; number++) {
            String key = "late-" + number;
            client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(key));
        }
        assertThat(made)
                .describedAs("some of the new objects are on the new disks")
                .allSatisfy(machine -> assertThat(machine.runScript("ls /data/rustfs0/" + BUCKET))
                        .contains("late-"));
    }

    @Test
    @Order(9)
    void aPoolIsEmptiedAndLeavesAndItsObjectsStay() {
        Machine node = cluster.machine(1);
        assertThat(node.runScript(OPERATE + "pools")).contains("rustfs-pool1-", "rustfs-pool2-");
        assertThat(node.runScript(OPERATE + "heal")).isEqualTo("healing " + BUCKET);
        node.runScript(OPERATE + "decommission start 1");
        Patience.until(
                Stacks.PATIENCE,
                "the pool being empty",
                () -> node.attempt(OPERATE + "decommission status 1").output().contains("\"complete\": true"),
                () -> node.attempt(OPERATE + "decommission status 1").output());

        cluster.apply(settings.with("cluster.pools", POOLS.replaceFirst("(pool2.*)}\n", "$1, state: retired}\n")));
        assertThat(cluster.machines()).hasSize(4);
        cluster.rollOutToTheEnd();

        cluster.awaitReady();
        readsWhatWasWritten();
        for (int number = 0; number < 40; number++) {
            String key = "late-" + number;
            assertThat(client(1)
                            .getObjectAsBytes(request -> request.bucket(BUCKET).key(key))
                            .asUtf8String())
                    .isEqualTo(key);
        }
    }

    private void saysSooner(Machine node, String sentence) {
        Patience.until(
                Stacks.PATIENCE,
                "'" + sentence + "' in the journal",
                () -> node.attempt("journalctl --no-pager -u rustfs --since=-2min")
                        .output()
                        .contains(sentence),
                node::explanation);
    }

    private static String servedCertificate(Machine node) {
        return node.runScript("openssl s_client -connect localhost:9000 </dev/null 2>/dev/null"
                + " | openssl x509 -noout -serial -fingerprint");
    }

    private void readsWhatWasWritten() {
        cluster.machines()
                .forEach(machine -> readsWhatWasWritten(cluster.clients().of(machine)));
    }

    private static void readsWhatWasWritten(S3Client client) {
        assertThat(client.getObjectAsBytes(request -> request.bucket(BUCKET).key("early"))
                        .asByteArray())
                .isEqualTo("early".getBytes(StandardCharsets.UTF_8));
    }

    private S3Client client(int machine) {
        return cluster.clients().of(cluster.machine(machine));
    }
}
