package rustfs.tencentcloud.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
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
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The life of one cluster of four nodes, told in order: each test goes on where the one before has left it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterServerTest {
    private static final String BUCKET = "first";
    private static final int LARGE = 9 << 20;
    private static final int PART = 5 << 20;

    private final Site site =
            new Site(Path.of(System.getProperty("rustfs.image")), Path.of(System.getProperty("rustfs.server")));
    private final StackYaml settings = Stacks.dev(site);
    private final Cluster cluster = new Cluster(site, settings);
    private final Map<String, String> written = new TreeMap<>();
    private final byte[] large = new byte[LARGE];

    @BeforeAll
    void bootInAnOrderThatNobodyWouldChoose() {
        new Random(1).nextBytes(large);
        for (int number : List.of(3, 1, 4, 2)) {
            cluster.machine(number).start();
            Patience.pause();
        }
    }

    @AfterAll
    void clearAway() {
        cluster.close();
        site.close();
    }

    @Test
    @Order(1)
    void formsWhateverTheOrderOfStart() {
        cluster.awaitReady();
    }

    @Test
    @Order(2)
    void takesTheRollOutThatFollowsTheFirstBootWithoutARestart() {
        List<String> before = serverProcesses();

        cluster.rollOutToTheEnd();

        assertThat(serverProcesses()).isEqualTo(before);
        cluster.awaitReady();
    }

    @Test
    @Order(2)
    void letsRootAloneReachTheMetadata() {
        String asks = "curl -s -m 5 -o /dev/null -w '%{http_code}' http://metadata.tencentyun.com/"
                + "latest/meta-data/cam/security-credentials/rustfs-dev-node";

        for (Machine machine : cluster.machines()) {
            assertThat(machine.runScript(asks)).isEqualTo("200");
            assertThat(machine.attempt("runuser -u rustfs -- " + asks).output()).isEqualTo("000");
        }
    }

    @Test
    @Order(3)
    void servesAnObjectOfOneNodeThroughEveryOther() {
        S3Client first = client(1);
        first.createBucket(request -> request.bucket(BUCKET));
        first.putObject(request -> request.bucket(BUCKET).key("large"), RequestBody.fromBytes(large));

        for (Machine machine : cluster.machines()) {
            assertThat(cluster.clients()
                            .of(machine)
                            .getObjectAsBytes(request -> request.bucket(BUCKET).key("large"))
                            .asByteArray())
                    .isEqualTo(large);
        }
    }

    @Test
    @Order(4)
    void listsUploadsInPartsAndDeletesThroughDifferentNodes() {
        uploadInParts("parts", client(2));
        assertThat(keys(client(3))).containsExactly("large", "parts");
        assertThat(client(4)
                        .getObjectAsBytes(request -> request.bucket(BUCKET).key("parts"))
                        .asByteArray())
                .isEqualTo(large);

        client(1).deleteObject(request -> request.bucket(BUCKET).key("parts"));

        assertThat(keys(client(2))).containsExactly("large");
        assertThatThrownBy(() -> client(3)
                        .getObjectAsBytes(request -> request.bucket(BUCKET).key("parts")))
                .isInstanceOf(NoSuchKeyException.class);
    }

    @Test
    @Order(5)
    void goesOnWithoutANodeThatIsKilledAndTakesItBack() {
        cluster.machine(2).kill();

        put("without-a-node", client(3));
        assertThat(read("large", client(4))).isEqualTo(large);

        cluster.machine(2).start();
        cluster.awaitReady();
        readsAllThatWasWritten(client(2));
    }

    @Test
    @Order(6)
    void goesOnWithoutADiskAndHealsTheOneInItsPlace() {
        Machine node = cluster.machine(4);
        Disk lost = node.detach(1);
        put("without-a-disk", client(1));

        node.attach(1, new Disk(site.folder(), "replacement"));
        assertThat(node.runScript(Stacks.ROLL_OUT)).contains("formatting /dev/vdc as RUSTFS1");
        lost.close();

        cluster.awaitReady();
        Patience.until(
                Stacks.PATIENCE,
                "the new disk being healed",
                () -> node.attempt("ls /data/rustfs1/" + BUCKET).output().contains("without-a-disk"),
                node::explanation);
        readsAllThatWasWritten(client(4));
    }

    @Test
    @Order(7)
    void restartsNodeAfterNodeWhileAClientWrites() {
        cluster.apply(settings.with("cluster.bufferProfile", "AiTraining"));
        List<String> before = serverProcesses();
        Writer writer = new Writer(BUCKET, clients());

        cluster.rollOutToTheEnd();

        Map<String, String> meanwhile = writer.finish();
        assertThat(writer.lost()).isEmpty();
        assertThat(meanwhile).isNotEmpty();
        written.putAll(meanwhile);
        assertThat(serverProcesses()).doesNotContainAnyElementsOf(before);
        assertThat(cluster.machines())
                .allSatisfy(node -> assertThat(node.runScript("cat /proc/$(pgrep -x rustfs)/environ | tr '\\0' '\\n'"))
                        .contains("RUSTFS_BUFFER_PROFILE=AiTraining"));
        cluster.awaitReady();
        readsAllThatWasWritten(client(1));
    }

    @Test
    @Order(8)
    void stopsARollOutAtTheFirstNodeThatFails() {
        cluster.apply(settings.with("cluster.artifact.url", "https://" + CloudServices.MIRROR + "/missing.zip")
                .with("cluster.artifact.sha256", '"' + "1".repeat(64) + '"'));
        List<String> before = serverProcesses();

        List<Future<Shell.Result>> runs = cluster.rollOut();

        assertThat(runs)
                .allSatisfy(run -> assertThat(Cluster.await(run).status()).isNotZero());
        assertThat(serverProcesses()).isEqualTo(before);
        cluster.apply(Stacks.withTheProgram(settings, site));
        cluster.rollOutToTheEnd();
        cluster.awaitReady();
    }

    private static List<String> keys(S3Client client) {
        return client.listObjectsV2(request -> request.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    private void uploadInParts(String key, S3Client client) {
        String upload = client.createMultipartUpload(
                        request -> request.bucket(BUCKET).key(key))
                .uploadId();
        List<CompletedPart> parts = new ArrayList<>();
        for (int from = 0, number = 1; from < LARGE; from += PART, number++) {
            byte[] part = java.util.Arrays.copyOfRange(large, from, Math.min(LARGE, from + PART));
            int partNumber = number;
            String tag = client.uploadPart(
                            request -> request.bucket(BUCKET)
                                    .key(key)
                                    .uploadId(upload)
                                    .partNumber(partNumber),
                            RequestBody.fromBytes(part))
                    .eTag();
            parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        }
        client.completeMultipartUpload(request ->
                request.bucket(BUCKET).key(key).uploadId(upload).multipartUpload(completed -> completed.parts(parts)));
    }

    private void put(String key, S3Client client) {
        String content = "content of " + key;
        client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(content));
        written.put(key, content);
    }

    private static byte[] read(String key, S3Client client) {
        return client.getObjectAsBytes(request -> request.bucket(BUCKET).key(key))
                .asByteArray();
    }

    private void readsAllThatWasWritten(S3Client client) {
        assertThat(read("large", client)).isEqualTo(large);
        written.forEach((key, content) ->
                assertThat(read(key, client)).asString().describedAs(key).isEqualTo(content));
    }

    private S3Client client(int machine) {
        return cluster.clients().of(cluster.machine(machine));
    }

    private List<S3Client> clients() {
        return cluster.machines().stream().map(cluster.clients()::of).toList();
    }

    /** One line a node: its name, and the process that serves there. */
    private List<String> serverProcesses() {
        return cluster.machines().stream()
                .map(node -> node.hostName() + " " + node.runScript("systemctl show -p MainPID --value rustfs"))
                .toList();
    }
}
